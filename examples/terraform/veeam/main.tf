variable "repository_bucket" {
  description = "Bucket of the Veeam backup repository"
  type        = string
}

locals {
  tags = {
    team    = "platform"
    product = "veeam-backup-for-aws"
  }
}

data "aws_iam_policy_document" "worker_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

# iam-baseline: veeam/backup-for-aws/worker-backup
resource "aws_iam_role" "veeam_worker" {
  name               = "veeam-worker"
  assume_role_policy = data.aws_iam_policy_document.worker_trust.json
  tags               = local.tags
}

resource "aws_iam_role_policy" "veeam_worker" {
  name = "veeam-worker"
  role = aws_iam_role.veeam_worker.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Worker"
        Effect = "Allow"
        Action = [
          "ebs:ListChangedBlocks",
          "ebs:ListSnapshotBlocks",
          "ec2:AttachVolume",
          "ec2:AuthorizeSecurityGroupEgress",
          "ec2:AuthorizeSecurityGroupIngress",
          "ec2:CreateKeyPair",
          "ec2:CreateVolume",
          "ec2:CreateSecurityGroup",
          "ec2:DeleteSecurityGroup",
          "ec2:CopySnapshot",
          "ec2:CreateSnapshot",
          "ec2:CreateTags",
          "ec2:GetEbsDefaultKmsKeyId",
          "ec2:DeleteKeyPair",
          "ec2:DeleteVolume",
          "ec2:DescribeAccountAttributes",
          "ec2:DescribeKeyPairs",
          "ec2:DescribeSecurityGroups",
          "ec2:DetachVolume",
          "ec2:DeleteSnapshot",
          "ec2:DeleteTags",
          "ec2:DescribeAddresses",
          "ec2:DescribeAvailabilityZones",
          "ec2:DescribeConversionTasks",
          "ec2:DescribeInternetGateways",
          "ec2:DescribeImages",
          "ec2:DescribeInstanceAttribute",
          "ec2:DescribeInstances",
          "ec2:DescribeInstanceTypes",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeRouteTables",
          "ec2:DescribeRegions",
          "ec2:DescribeSnapshotAttribute",
          "ec2:DescribeSnapshots",
          "ec2:DescribeSubnets",
          "ec2:DescribeTags",
          "ec2:DescribeVolumeAttribute",
          "ec2:DescribeVolumes",
          "ec2:DescribeVpcs",
          "ec2:DescribeVpcs",
          "ec2:DescribeVpcEndpoints",
          "ec2:ModifySnapshotAttribute",
          "ec2:ModifyInstanceAttribute",
          "ec2:RevokeSecurityGroupEgress",
          "ec2:RevokeSecurityGroupIngress",
          "ec2:RunInstances",
          "ec2:StartInstances",
          "ec2:TerminateInstances",
          "events:DeleteRule",
          "events:DescribeRule",
          "events:ListTargetsByRule",
          "events:PutRule",
          "events:PutTargets",
          "events:RemoveTargets",
          "iam:CreateAccessKey",
          "iam:GetRole",
          "iam:GetInstanceProfile",
          "iam:GetContextKeysForPrincipalPolicy",
          "iam:ListAccountAliases",
          "iam:ListInstanceProfiles",
          "iam:ListInstanceProfilesForRole",
          "iam:PassRole",
          "iam:SimulatePrincipalPolicy",
          "kms:DescribeKey",
          "kms:GetKeyPolicy",
          "kms:ListAliases",
          "kms:ListKeys",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
          "rds:ModifyDBInstance",
          "servicequotas:ListServiceQuotas",
          "sns:CreateTopic",
          "sns:DeleteTopic",
          "sns:ListSubscriptionsByTopic",
          "sns:ListTopics",
          "sns:SetTopicAttributes",
          "sns:Subscribe",
          "sns:Unsubscribe",
          "sqs:CreateQueue",
          "sqs:DeleteMessage",
          "sqs:DeleteQueue",
          "sqs:ListQueues",
          "sqs:RecieveMessage",
          "sqs:SendMessage",
          "sqs:SetQueueAttributes",
          "ssm:DescribeInstanceInformation",
          "ssm:GetParameter",
          "ssm:GetCommandInvocation",
          "ssm:SendCommand",
        ]
        Resource = "*"
      },
      {
        Sid      = "Repository"
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:DeleteObject"]
        Resource = "arn:aws:s3:::${var.repository_bucket}/*"
      },
    ]
  })
}
