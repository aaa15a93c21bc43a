/** The account of a principal that is an ARN of IAM or a bare account; undefined for every other text. */
export const accountOfPrincipal = (text: string): string | undefined =>
  /^(?:arn:[^:]*:iam::)?(\d{12})(?::|$)/.exec(text)?.[1]
