resource "aws_iam_policy" "p" {
  name   = "p"
  policy = <<EOF2
{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["ec2:DescribeVolume", "s3:GetObject"], "Resource": "*" }] }
EOF2
}
data "aws_iam_policy_document" "w" {
  statement {
    actions   = ["ec2:DescribeV*", "s3:DeleteObject"]
    resources = ["*"]
  }
}
resource "aws_iam_user_policy" "u" {
  user   = "u"
  policy = data.aws_iam_policy_document.w.json
}
