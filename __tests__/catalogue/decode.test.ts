import { describe, expect, it } from 'vitest'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'
import { catalogue, catalogueText } from './snapshot-catalogue.ts'

describe('the compiled catalogue', () => {
  it('carries an ISO date', () => {
    expect(catalogue.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('is a JSON text as a whole', () => {
    expect(JSON.parse(catalogueText)).toHaveLength(catalogue.prefixes.length + 1)
  })

  it('knows services whatever the case of the prefix', () => {
    expect(catalogue.service('S3')).toBe(catalogue.service('s3'))
    expect(catalogue.service('s3')?.name).toBe('Amazon S3')
  })

  it('answers undefined for prefixes that no service has, hostile ones included', () => {
    for (const prefix of ['', 's4', '__proto__', 'constructor', 'toString'])
      expect(catalogue.service(prefix)).toBeUndefined()
  })

  it('has no action for hostile names', () => {
    for (const name of ['__proto__', 'constructor', ''])
      expect(catalogue.service('ec2')?.actions.get(name)).toBeUndefined()
  })

  it('gives an action with its level, resource types and keys', () => {
    const action = catalogue.service('ec2')?.actions.get('createsnapshot')
    expect(action?.name).toBe('CreateSnapshot')
    expect(action?.accessLevel).toBe('Write')
    const required = action?.resources.filter((resource) => resource.required)
    expect(required?.map((resource) => resource.type).sort()).toContain('snapshot')
    expect(action?.resources.flatMap((resource) => resource.conditionKeys)).toContain(
      'aws:ResourceTag/${TagKey}',
    )
  })

  it('reduces double access levels to the telling word', () => {
    expect(catalogue.service('s3')?.actions.get('putbucketpolicy')?.accessLevel).toBe(
      'Permissions management',
    )
    expect(catalogue.service('ec2')?.actions.get('createtags')?.accessLevel).toBe('Tagging')
  })

  it('gives ARN patterns and the types of keys', () => {
    expect(catalogue.service('s3')?.resourceTypes.get('bucket')?.arn).toBe(
      'arn:${Partition}:s3:::${BucketName}',
    )
    expect(catalogue.service('s3')?.conditionKeys.get('s3:tlsversion')?.type).toBe('Numeric')
  })

  it('spells the tag part of keys in one way', () => {
    expect(catalogue.service('s3')?.conditionKeys.get('s3:existingobjecttag/${tagkey}')?.name).toBe(
      's3:ExistingObjectTag/${TagKey}',
    )
    expect(catalogue.globalConditionKeys.has('aws:principaltag/${tagkey}')).toBe(true)
  })

  it('has the global keys with types', () => {
    expect(catalogue.globalConditionKeys.get('aws:sourceip')?.type).toBe('IPAddress')
    expect(catalogue.globalConditionKeys.get('aws:principalorgpaths')?.type).toBe('ArrayOfString')
  })

  it('lists the services that resource control policies govern', () => {
    expect(catalogue.resourceControlServices).toContain('s3')
    expect(catalogue.resourceControlServices).not.toContain('ec2')
  })

  it('decodes every service, and names agree with their lower-cased keys', () => {
    for (const prefix of catalogue.prefixes) {
      const service = catalogue.service(prefix)
      expect(service?.prefix).toBe(prefix)
      for (const [key, action] of service?.actions ?? []) {
        expect(action.name.toLowerCase()).toBe(key)
        for (const resource of action.resources)
          expect(typeof resource.type, `${prefix}:${key}`).toBe('string')
      }
    }
  })

  it('refuses text that is not a catalogue', () => {
    expect(() => decodeCatalogue('')).toThrow(SyntaxError)
    expect(() => decodeCatalogue('{}')).toThrow(SyntaxError)
  })
})
