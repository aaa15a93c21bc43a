/** Words that Sids of any policy are made of, services aside. */
const plainWords: ReadonlySet<string> = new Set(
  (
    'a access action actions all allow and any api apis assume base basic bucket buckets by cloud cloudwatch cluster ' +
    'clusters container containers create data database databases db decrypt default delete deny describe dns dynamo ' +
    'edit elevated encrypt event events file files for from full function functions gateway general get group groups ' +
    'host image images in instance instances key keys list log logs manage management me metric metrics misc modify ' +
    'network networks object objects of on only operations other others parameter parameters pass permission ' +
    'permissions policies policy private public publish pull push put queue queues read readonly receive registry ' +
    'required resource resources role roles route route53 run secret secrets security self send service services set ' +
    'sid snapshot snapshots start statement stmt stop stream streams subnet subnets table tables tag tagging tags task ' +
    'tasks the this to topic topics update use user users view volume volumes vpc watch with write'
  ).split(' '),
)

/**
 * Statements of the key policy that AWS's console writes
 * (https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html), letters only.
 */
const sidsOfAws: ReadonlySet<string> = new Set([
  'enableiamuserpermissions',
  'allowaccessforkeyadministrators',
  'allowuseofthekey',
  'allowattachmentofpersistentresources',
])

/** With more words even plain ones are somebody's: `AllowReadingMetricsFromCloudWatch`. */
const mostWords = 4

/** True where a Sid says what any policy could: `KMSAccess`, `CloudWatchLogsWrite`, `Services`. */
export function isPlainSid(sid: string, isService: (word: string) => boolean): boolean {
  if (sidsOfAws.has(sid.replace(/[^A-Za-z]/g, '').toLowerCase())) return true
  const words = sid.slice(0, 200).match(/[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+\d*|\d+/g) ?? []
  if (words.length > mostWords) return false
  return words.every((word) => {
    const lower = word.toLowerCase()
    return /^\d+$/.test(word) || plainWords.has(lower) || isService(lower)
  })
}
