import type { Node } from '../../../parse/node.ts'
import { childNode, itemsOf } from '../node-access.ts'
import { openParameters } from './api-events.ts'
import type { Built } from './build.ts'

/** The `execute-api` resources of a path's methods. */
export function methodResources(
  stage: Node,
  methods: readonly string[],
  path: string,
): readonly Built[] {
  return methods.map((method) => {
    const name = method.toLowerCase()
    const any = name === 'any' || name === 'x-amazon-apigateway-any-method'
    const text = `execute-api:/\${__Stage__}/${any ? '*' : method.toUpperCase()}${openParameters(path)}`
    return { 'Fn::Sub': [text, { __Stage__: stage }] }
  })
}

/**
 * The statements that a SAM resource policy's allow and deny lists stand for; `text` is what the template
 * knows of an entry.
 */
export function policyStatements(
  policy: Node | undefined,
  resources: readonly Built[],
  text: (node: Node) => string | undefined,
): readonly Built[] {
  const statement = (Effect: string, Principal: Built, Condition?: Built): Built => ({
    Effect,
    Action: 'execute-api:Invoke',
    Resource: resources,
    Principal,
    Condition,
  })
  const openBut = (condition: Built): readonly Built[] => [
    statement('Allow', '*'),
    statement('Deny', '*', condition),
  ]
  const accounts = (key: string, effect: string): readonly Built[] => {
    const list = listAt(policy, key)
    return list.length === 0 ? [] : [statement(effect, { AWS: list })]
  }
  const addresses = (key: string, operator: string): readonly Built[] => {
    const list = listAt(policy, key)
    return list.length === 0 ? [] : openBut({ [operator]: { 'aws:SourceIp': list } })
  }
  const networks = (side: string, operator: string): readonly Built[] => {
    const plain = listAt(policy, `SourceVpc${side}`)
    const starting = (prefix: string): readonly Node[] =>
      plain.filter((item) => text(item)?.startsWith(prefix))
    const vpcs = [...starting('vpc-'), ...listAt(policy, `IntrinsicVpc${side}`)]
    const endpoints = [...starting('vpce-'), ...listAt(policy, `IntrinsicVpce${side}`)]
    if (vpcs.length === 0 && endpoints.length === 0) return []
    const keys: Built = {
      'aws:SourceVpc': vpcs.length === 0 ? undefined : vpcs,
      'aws:SourceVpce': endpoints.length === 0 ? undefined : endpoints,
    }
    return openBut({ [operator]: keys })
  }
  return [
    ...accounts('AwsAccountWhitelist', 'Allow'),
    ...accounts('AwsAccountBlacklist', 'Deny'),
    ...addresses('IpRangeWhitelist', 'NotIpAddress'),
    ...addresses('IpRangeBlacklist', 'IpAddress'),
    ...networks('Blacklist', 'StringEquals'),
    ...networks('Whitelist', 'StringNotEquals'),
  ]
}

function listAt(policy: Node | undefined, key: string): readonly Node[] {
  const found = childNode(policy, key)
  if (found === undefined) return []
  return found.kind === 'list' ? itemsOf(found) : [found]
}
