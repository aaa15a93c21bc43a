# iam-baseline: example/keeper/worker@2 logs extra
resource "aws_iam_role" "a" {
  assume_role_policy = "{}"
}
# iam-baseline:waive policy/wildcard-action s3:* until=2027-01-01 -- agreed with the owner
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.a.name
  policy = "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"
}
#=== t.yaml
Resources:
  # iam-baseline:waive baseline/excess-action -- x
  R:
    Type: AWS::IAM::Role
    Metadata: { IamBaseline: example/keeper/worker }
    Properties:
      AssumeRolePolicyDocument: { Statement: [] }
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: { Effect: Allow, Action: 's3:*', Resource: '*' } } }]
#=== BASE
# iam-baseline: example/keeper/worker
resource "aws_iam_role" "a" {
  assume_role_policy = "{}"
}
