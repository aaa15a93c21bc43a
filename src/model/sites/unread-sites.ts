/** Resources that give somebody a policy in a way that is not compared: type → what is said of each. */
export const unreadSites: ReadonlyMap<string, string> = new Map([
  [
    'aws_budgets_budget_action',
    'attaches a policy once a budget is spent; what principals may do then is not compared',
  ],
  [
    'aws_quicksight_iam_policy_assignment',
    'gives a policy to users of QuickSight; what they may do is not compared',
  ],
])

/** Resources that make what a CloudFormation template says, in `template_body` or at `template_url`. */
export const templateSites: ReadonlySet<string> = new Set([
  'aws_cloudformation_stack',
  'aws_cloudformation_stack_set',
])
