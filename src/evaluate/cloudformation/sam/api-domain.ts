import { childNode, childText, entryNode } from '../node-access.ts'
import type { ResourceDeclaration } from '../template.ts'
import { hashOf } from './build.ts'
import { declare, knownText, propertiesOf, type SamContext } from './context.ts'

/** The private custom domain of a REST API, which has a resource policy of its own. */
export function declarePrivateDomain(source: ResourceDeclaration, context: SamContext): void {
  const entry = entryNode(propertiesOf(source), 'Domain')
  const domain = entry?.value
  const name = childNode(domain, 'DomainName')
  if (entry === undefined || name === undefined) return
  if (childText(domain, 'EndpointConfiguration') !== 'PRIVATE') return
  const id = `ApiGatewayDomainNameV2${hashOf(knownText(name, context) ?? name)}`
  declare(context, {
    id,
    type: 'AWS::ApiGateway::DomainNameV2',
    span: entry.key.span,
    condition: childNode(source.body, 'Condition'),
    properties: { DomainName: name, Policy: childNode(domain, 'Policy') },
  })
  context.renames.set(`${source.id}.DomainNameV2`, id)
}
