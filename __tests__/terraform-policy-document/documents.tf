data "aws_iam_policy_document" "d0" {
  version                 = "2012-10-17"
  source_policy_documents = []
}

data "aws_iam_policy_document" "d1" {
  policy_id = ""
  version   = "2012-10-17"
  statement {
    actions       = ["iam:PassRole"]
    not_resources = ["arn:aws:s3:::é"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "Service"
      identifiers = ["arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "Federated"
      identifiers = ["*", "arn:aws:iam::111122223333:role/r"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["10"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["b", "&{aws:z}", "10", "&{aws:z}"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["a", "true"]
    }
  }
  statement {
    sid         = "A"
    not_actions = ["kms:Decrypt", "s3:getobject", "s3:PutObject"]
    resources   = ["arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::b/*"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "Service"
      identifiers = ["arn:aws:iam::111122223333:role/r", "&{aws:x}", "*", "*"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10", "&{aws:z}"]
    }
  }
  source_policy_documents = [jsonencode({}), jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "A", Effect = "Allow", Action = ["x:A"], Resource = "*" }] }), "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}"]
}

data "aws_iam_policy_document" "d2" {
  statement {
    sid       = "E"
    effect    = "Allow"
    actions   = ["s3:PutObject", "ec2:*", "kms:Decrypt", "*"]
    resources = ["arn:aws:s3:::é", "arn:aws:s3:::&{aws:username}/*", "a<b>&c", "arn:aws:s3:::a"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["b", "b"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["10", "10", "b"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["&{aws:z}", "&{aws:z}", "&{aws:z}", "true"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = []
    }
  }
}

data "aws_iam_policy_document" "d3" {
  policy_id = ""
  version   = "2012-10-17"
  statement {
    sid         = "C"
    not_actions = ["*"]
    resources   = ["arn:aws:s3:::é", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::a"]
  }
  statement {
    sid           = "E"
    actions       = ["s3:PutObject", "ec2:*", "s3:PutObject"]
    not_resources = ["arn:aws:s3:::a", "a<b>&c", "arn:aws:s3:::b/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "b", "arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "Federated"
      identifiers = ["b"]
    }
    principals {
      type        = "Federated"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["a", "&{aws:z}"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["b", "true", "true", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "b", "b"]
    }
  }
  statement {
    sid           = "A"
    effect        = "Allow"
    actions       = ["iam:PassRole", "kms:Decrypt", "s3:GetObject"]
    not_resources = ["a<b>&c", "*", "a<b>&c"]
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["&{aws:z}", "b"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a"]
    }
  }
  source_policy_documents   = [jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "A", Effect = "Allow", Action = ["x:A"], Resource = "*" }] })]
  override_policy_documents = [jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] }), jsonencode({ Statement = [{ Sid = "", Action = ["n:N"], Condition = {}, Resource = [] }] }), jsonencode({ Statement = [{ Sid = "", Action = ["n:N"], Condition = {}, Resource = [] }] })]
}

data "aws_iam_policy_document" "d4" {
  statement {
    sid       = "C"
    actions   = []
    resources = ["arn:aws:s3:::b/*", "arn:aws:s3:::b/*", "*", "arn:aws:s3:::&{aws:username}/*"]
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["b", "10", "&{aws:z}"]
    }
  }
  override_policy_documents = ["{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}", jsonencode({ Statement = [{ Sid = "", Action = ["n:N"], Condition = {}, Resource = [] }] })]
}

data "aws_iam_policy_document" "d5" {
  statement {
    sid       = "C"
    actions   = ["s3:GetObject", "ec2:*"]
    resources = ["arn:aws:s3:::é"]
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["10"]
    }
  }
  statement {
    sid           = "E"
    effect        = "Allow"
    actions       = []
    not_resources = ["*"]
    principals {
      type        = "Federated"
      identifiers = ["b", "111122223333"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:root", "b", "arn:aws:iam::111122223333:role/r"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["&{aws:z}", "true"]
    }
  }
  statement {
    sid     = "B"
    effect  = "Deny"
    actions = ["s3:PutObject", "iam:PassRole", "s3:getobject", "s3:PutObject"]
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "a"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["a", "a", "a", "&{aws:z}"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["b", "b"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "&{aws:z}", "true", "&{aws:z}"]
    }
  }
  source_policy_documents   = [jsonencode({ Statement = [{ Sid = "E", Action = "n:N", Condition = { NumericLessThan = { k = 5, l = "6" } } }] }), jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] })]
  override_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] })]
}

data "aws_iam_policy_document" "d6" {
  policy_id = "pid"
  version   = "2012-10-17"
  statement {
    sid       = "E"
    actions   = ["*", "ec2:*", "kms:Decrypt"]
    resources = ["*", "a<b>&c", "arn:aws:s3:::b/*"]
    principals {
      type        = "Service"
      identifiers = ["111122223333"]
    }
    principals {
      type        = "Federated"
      identifiers = ["111122223333"]
    }
  }
}

data "aws_iam_policy_document" "d7" {
  statement {
    sid     = "C"
    effect  = "Allow"
    actions = ["s3:GetObject", "ec2:*", "iam:PassRole"]
    principals {
      type        = "Service"
      identifiers = ["111122223333", "111122223333"]
    }
  }
  override_policy_documents = []
}

data "aws_iam_policy_document" "d8" {
  statement {
    effect        = "Deny"
    not_actions   = ["s3:getobject", "iam:PassRole", "iam:PassRole", "S3:List*"]
    not_resources = ["arn:aws:s3:::a", "arn:aws:s3:::&{aws:username}/*"]
  }
  source_policy_documents   = ["", jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] })]
  override_policy_documents = [jsonencode({ Statement = [{ Sid = "E", Action = "n:N", Condition = { NumericLessThan = { k = 5, l = "6" } } }] }), jsonencode({ Version = "2012-10-17" }), jsonencode({ Statement = [{ Sid = "", Action = ["n:N"], Condition = {}, Resource = [] }] })]
}

data "aws_iam_policy_document" "d9" {
  statement {
    sid     = "C"
    effect  = "Allow"
    actions = ["S3:List*", "iam:PassRole", "s3:GetObject"]
    principals {
      type        = "Service"
      identifiers = ["&{aws:x}", "*", "&{aws:x}"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["true"]
    }
  }
  statement {
    sid       = "B"
    effect    = "Allow"
    actions   = ["*"]
    resources = ["*", "arn:aws:s3:::é"]
    principals {
      type        = "Federated"
      identifiers = ["b", "&{aws:x}", "arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "Federated"
      identifiers = ["b"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["b"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = []
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "10", "true", "true"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["&{aws:z}"]
    }
  }
}

data "aws_iam_policy_document" "d10" {
  statement {
    sid       = "B"
    effect    = "Allow"
    actions   = ["iam:PassRole", "kms:Decrypt"]
    resources = ["arn:aws:s3:::a"]
    principals {
      type        = "Federated"
      identifiers = ["*", "arn:aws:iam::111122223333:role/r"]
    }
  }
  statement {
    not_actions = ["s3:GetObject", "kms:Decrypt"]
    resources   = ["a<b>&c"]
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "&{aws:z}", "&{aws:z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["&{aws:z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["b", "&{aws:z}", "a", "a"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["b", "a", "10"]
    }
  }
  statement {
    actions   = ["kms:Decrypt", "kms:Decrypt"]
    resources = ["arn:aws:s3:::a"]
    not_principals {
      type        = "Service"
      identifiers = ["111122223333", "&{aws:x}", "111122223333", "*"]
    }
    principals {
      type        = "AWS"
      identifiers = ["&{aws:x}", "*", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["&{aws:z}"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["b", "true", "b", "true"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "true", "&{aws:z}"]
    }
  }
}

data "aws_iam_policy_document" "d11" {
}
data "aws_iam_policy_document" "d12" {
  version = "2012-10-17"
  statement {
    sid           = ""
    actions       = ["S3:List*", "s3:getobject", "s3:getobject", "s3:getobject"]
    not_resources = ["arn:aws:s3:::a", "a<b>&c", "arn:aws:s3:::b/*"]
    not_principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["10", "a", "&{aws:z}", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["a", "true"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a", "b", "b"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["&{aws:z}", "&{aws:z}", "10", "a"]
    }
  }
  source_policy_documents   = [jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "A", Effect = "Allow", Action = ["x:A"], Resource = "*" }] }), "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}"]
  override_policy_documents = [jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] }), jsonencode({ Statement = [{ Sid = "E", Action = "n:N", Condition = { NumericLessThan = { k = 5, l = "6" } } }] })]
}

data "aws_iam_policy_document" "d13" {
  statement {
    sid           = "B"
    effect        = "Allow"
    actions       = ["*", "s3:getobject", "s3:GetObject", "ec2:*"]
    not_resources = ["arn:aws:s3:::é", "arn:aws:s3:::a", "*", "*"]
    not_principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "AWS"
      identifiers = ["b"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = []
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["b"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true", "true", "true", "b"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["10", "true"]
    }
  }
  source_policy_documents = ["{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}", jsonencode({ Version = "2012-10-17" })]
}

data "aws_iam_policy_document" "d14" {
  statement {
    sid           = "D"
    effect        = "Deny"
    not_actions   = ["s3:GetObject"]
    not_resources = ["*", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::b/*", "a<b>&c"]
    principals {
      type        = "AWS"
      identifiers = ["b", "&{aws:x}", "111122223333"]
    }
    not_principals {
      type        = "AWS"
      identifiers = ["b", "arn:aws:iam::111122223333:role/r"]
    }
  }
  statement {
    sid       = "E"
    effect    = "Allow"
    actions   = ["iam:PassRole", "kms:Decrypt"]
    resources = ["arn:aws:s3:::é"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "*"
      identifiers = []
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = []
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true", "true", "a"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["true", "b", "&{aws:z}", "b"]
    }
  }
}

data "aws_iam_policy_document" "d15" {
  policy_id = ""
  statement {
    effect    = "Allow"
    actions   = ["*", "s3:PutObject", "s3:GetObject"]
    resources = ["arn:aws:s3:::é", "arn:aws:s3:::a", "arn:aws:s3:::b/*"]
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root", "b", "&{aws:x}"]
    }
  }
  source_policy_documents   = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] }), jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "A", Effect = "Allow", Action = ["x:A"], Resource = "*" }] }), jsonencode({ Version = "2012-10-17" })]
  override_policy_documents = []
}

data "aws_iam_policy_document" "d16" {
  statement {
    actions       = ["s3:getobject", "s3:getobject", "s3:GetObject"]
    not_resources = ["*"]
  }
}

data "aws_iam_policy_document" "d17" {
  statement {
    effect    = "Deny"
    actions   = ["ec2:*", "iam:PassRole"]
    resources = ["arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::é", "*", "arn:aws:s3:::é"]
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["&{aws:z}"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["true", "true", "b", "10"]
    }
  }
  source_policy_documents = []
}

data "aws_iam_policy_document" "d18" {
  statement {
    sid           = "D"
    effect        = "Deny"
    not_actions   = ["s3:PutObject", "s3:getobject"]
    not_resources = ["arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::&{aws:username}/*", "a<b>&c"]
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["b", "a", "10", "10"]
    }
  }
  source_policy_documents = []
}

data "aws_iam_policy_document" "d19" {
  version = "2012-10-17"
  statement {
    sid           = "D"
    effect        = "Deny"
    actions       = ["s3:PutObject", "s3:GetObject"]
    not_resources = ["*", "arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "*"]
    }
    principals {
      type        = "Service"
      identifiers = ["*"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["true", "a", "true"]
    }
  }
  statement {
    actions   = ["ec2:*", "s3:PutObject", "ec2:*", "*"]
    resources = ["a<b>&c", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::a"]
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["b"]
    }
  }
}

data "aws_iam_policy_document" "d20" {
  statement {
    sid           = "C"
    effect        = "Allow"
    actions       = ["kms:Decrypt", "ec2:*", "ec2:*"]
    not_resources = ["a<b>&c", "arn:aws:s3:::a"]
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["a", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["true"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["b", "a"]
    }
  }
  statement {
    sid     = "D"
    actions = ["S3:List*", "s3:GetObject", "*", "s3:PutObject"]
    principals {
      type        = "AWS"
      identifiers = ["&{aws:x}", "arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "AWS"
      identifiers = ["&{aws:x}", "111122223333"]
    }
    principals {
      type        = "AWS"
      identifiers = ["*", "arn:aws:iam::111122223333:role/r"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["10", "b", "&{aws:z}", "b"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["&{aws:z}", "10", "&{aws:z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["&{aws:z}", "a", "&{aws:z}"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "true", "true", "a"]
    }
  }
  source_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] }), "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}"]
}

data "aws_iam_policy_document" "d21" {
  version = "2012-10-17"
  statement {
    sid       = "B"
    actions   = ["s3:GetObject"]
    resources = ["*", "*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:root", "b", "b"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "111122223333", "arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/r", "111122223333", "arn:aws:iam::111122223333:role/r"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a", "&{aws:z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a", "b", "true", "10"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["10", "10", "10", "true"]
    }
  }
  source_policy_documents = [jsonencode({}), jsonencode({ Version = "2012-10-17" }), ""]
}

data "aws_iam_policy_document" "d22" {
  override_policy_documents = []
}

data "aws_iam_policy_document" "d23" {
  statement {
    actions       = ["*", "S3:List*", "s3:GetObject", "ec2:*"]
    not_resources = ["*"]
  }
}

data "aws_iam_policy_document" "d24" {
  statement {
    sid         = "E"
    effect      = "Deny"
    not_actions = ["ec2:*", "s3:GetObject"]
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["b"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["10"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["a", "a", "true", "true"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["a", "true"]
    }
  }
  statement {
    effect        = "Allow"
    actions       = ["ec2:*", "s3:getobject", "s3:PutObject", "s3:getobject"]
    not_resources = ["a<b>&c", "arn:aws:s3:::é", "*", "arn:aws:s3:::a"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root", "*", "111122223333"]
    }
    principals {
      type        = "AWS"
      identifiers = ["b", "*", "111122223333"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["b", "a", "true"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["a", "a"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["b", "10", "a", "&{aws:z}"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["true"]
    }
  }
}

data "aws_iam_policy_document" "d25" {
  statement {
    effect    = "Allow"
    actions   = []
    resources = ["arn:aws:s3:::b/*", "a<b>&c", "*"]
  }
  source_policy_documents = []
}

data "aws_iam_policy_document" "d26" {
  version = "2012-10-17"
  statement {
    effect        = "Deny"
    actions       = ["s3:PutObject", "s3:GetObject"]
    not_resources = ["a<b>&c"]
    not_principals {
      type        = "AWS"
      identifiers = ["111122223333", "111122223333"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["b", "true"]
    }
  }
  statement {
    sid       = "B"
    actions   = ["s3:getobject", "s3:GetObject", "*", "s3:GetObject"]
    resources = ["arn:aws:s3:::a", "a<b>&c", "*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "&{aws:x}", "*"]
    }
    principals {
      type        = "Service"
      identifiers = ["*"]
    }
    principals {
      type        = "*"
      identifiers = ["&{aws:x}"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["b", "a"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["true"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["true", "&{aws:z}", "&{aws:z}"]
    }
  }
  statement {
    sid         = "E"
    not_actions = []
    resources   = ["arn:aws:s3:::a", "arn:aws:s3:::é", "arn:aws:s3:::é"]
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["10", "10"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["10", "a", "&{aws:z}"]
    }
  }
}

data "aws_iam_policy_document" "d27" {
  policy_id = "pid"
  statement {
    sid           = "D"
    effect        = "Deny"
    not_actions   = ["iam:PassRole", "s3:getobject"]
    not_resources = ["a<b>&c", "arn:aws:s3:::b/*"]
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["a", "b", "true"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["a", "b"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["true", "true"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["true", "true", "&{aws:z}", "&{aws:z}"]
    }
  }
}

data "aws_iam_policy_document" "d28" {
  statement {
    sid           = "E"
    actions       = ["*"]
    not_resources = ["arn:aws:s3:::b/*", "a<b>&c", "a<b>&c", "a<b>&c"]
    principals {
      type        = "AWS"
      identifiers = ["&{aws:x}", "111122223333", "111122223333", "b"]
    }
    principals {
      type        = "*"
      identifiers = ["b", "b", "b", "arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:role/r"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["true", "&{aws:z}", "&{aws:z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["a", "a"]
    }
  }
  override_policy_documents = [jsonencode({ Statement = [{ Sid = "E", Action = "n:N", Condition = { NumericLessThan = { k = 5, l = "6" } } }] }), jsonencode({ Statement = [] }), "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}"]
}

data "aws_iam_policy_document" "d29" {
  statement {
    actions       = ["*", "s3:PutObject"]
    not_resources = ["a<b>&c", "*", "arn:aws:s3:::&{aws:username}/*"]
    not_principals {
      type        = "*"
      identifiers = []
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["a"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "&{aws:z}"]
    }
  }
  source_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] })]
}

data "aws_iam_policy_document" "d30" {
  statement {
    sid       = "D"
    effect    = "Deny"
    actions   = ["kms:Decrypt", "S3:List*"]
    resources = ["a<b>&c", "arn:aws:s3:::a", "a<b>&c"]
    not_principals {
      type        = "AWS"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:root", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["b"]
    }
  }
  statement {
    sid       = ""
    effect    = "Deny"
    actions   = ["S3:List*", "ec2:*", "S3:List*", "s3:GetObject"]
    resources = ["a<b>&c"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10", "a", "10", "10"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["10", "true"]
    }
  }
  statement {
    sid       = "B"
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::a", "arn:aws:s3:::a"]
    principals {
      type        = "*"
      identifiers = ["b", "&{aws:x}"]
    }
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "*"
      identifiers = ["b", "111122223333", "&{aws:x}", "111122223333"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["true", "true", "10"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["10"]
    }
  }
}

data "aws_iam_policy_document" "d31" {
  policy_id = ""
  statement {
    sid       = ""
    actions   = ["s3:getobject", "*"]
    resources = ["arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:role/r", "111122223333", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["b", "a", "10"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["&{aws:z}"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["&{aws:z}"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["&{aws:z}"]
    }
  }
}

data "aws_iam_policy_document" "d32" {
  statement {
    not_actions   = ["iam:PassRole"]
    not_resources = ["a<b>&c", "arn:aws:s3:::b/*", "*", "a<b>&c"]
  }
  statement {
    sid         = "E"
    effect      = "Allow"
    not_actions = ["s3:getobject"]
    resources   = ["arn:aws:s3:::b/*", "arn:aws:s3:::a", "*"]
    principals {
      type        = "*"
      identifiers = ["&{aws:x}"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["10", "&{aws:z}", "&{aws:z}", "true"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "&{aws:z}"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["a", "a", "true"]
    }
  }
  statement {
    sid         = "B"
    effect      = "Allow"
    not_actions = ["iam:PassRole"]
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "a"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true", "b"]
    }
  }
}

data "aws_iam_policy_document" "d33" {
  statement {
    sid       = "A"
    actions   = ["s3:PutObject", "*", "s3:getobject", "s3:getobject"]
    resources = ["arn:aws:s3:::é", "*", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::&{aws:username}/*"]
    not_principals {
      type        = "*"
      identifiers = ["*", "111122223333"]
    }
    principals {
      type        = "*"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:role/r", "111122223333", "111122223333"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r", "b", "*"]
    }
  }
}

data "aws_iam_policy_document" "d34" {
  statement {
    actions   = ["s3:GetObject", "S3:List*", "s3:getobject"]
    resources = ["arn:aws:s3:::&{aws:username}/*"]
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["b", "10", "true", "10"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["a", "b"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["a", "b", "10", "true"]
    }
  }
  statement {
    effect        = "Allow"
    not_actions   = ["iam:PassRole"]
    not_resources = ["arn:aws:s3:::é", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::a"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "Service"
      identifiers = ["&{aws:x}", "arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "AWS"
      identifiers = ["111122223333", "*", "111122223333", "b"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["b"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10"]
    }
  }
}

data "aws_iam_policy_document" "d35" {
  statement {
    sid         = "B"
    not_actions = ["s3:GetObject", "S3:List*", "iam:PassRole"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333", "b", "&{aws:x}", "&{aws:x}"]
    }
    principals {
      type        = "Federated"
      identifiers = ["b"]
    }
  }
  statement {
    sid         = "D"
    effect      = "Allow"
    not_actions = ["*", "ec2:*", "kms:Decrypt", "ec2:*"]
    resources   = ["arn:aws:s3:::b/*", "*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["b"]
    }
  }
}

data "aws_iam_policy_document" "d36" {
  statement {
    sid     = ""
    effect  = "Deny"
    actions = ["*", "ec2:*", "kms:Decrypt", "iam:PassRole"]
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["a", "true"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "true"]
    }
  }
  statement {
    effect        = "Allow"
    not_actions   = ["S3:List*", "iam:PassRole"]
    not_resources = ["arn:aws:s3:::b/*", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::b/*"]
  }
  statement {
    actions   = ["s3:getobject", "*"]
    resources = ["arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "Service"
      identifiers = ["&{aws:x}", "*", "111122223333"]
    }
    not_principals {
      type        = "*"
      identifiers = ["b"]
    }
    principals {
      type        = "Federated"
      identifiers = ["*", "111122223333", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["true", "&{aws:z}"]
    }
  }
  source_policy_documents = [jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "A", Effect = "Allow", Action = ["x:A"], Resource = "*" }] })]
}

data "aws_iam_policy_document" "d37" {
  version = "2012-10-17"
}

data "aws_iam_policy_document" "d38" {
  statement {
    sid       = "E"
    effect    = "Deny"
    actions   = ["ec2:*", "ec2:*"]
    resources = ["arn:aws:s3:::b/*", "arn:aws:s3:::é"]
  }
  statement {
    sid           = "B"
    not_actions   = ["ec2:*", "iam:PassRole", "ec2:*"]
    not_resources = ["arn:aws:s3:::é", "arn:aws:s3:::&{aws:username}/*"]
  }
  statement {
    sid         = "C"
    effect      = "Deny"
    not_actions = ["S3:List*", "s3:getobject", "kms:Decrypt"]
    resources   = ["arn:aws:s3:::b/*", "a<b>&c", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::b/*"]
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10", "10", "true"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["true"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["&{aws:z}", "10", "true"]
    }
  }
  source_policy_documents = []
}

data "aws_iam_policy_document" "d39" {
  statement {
    sid       = "C"
    actions   = ["s3:PutObject", "s3:getobject"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true", "b", "true", "a"]
    }
  }
  statement {
    sid       = "A"
    effect    = "Allow"
    actions   = ["s3:PutObject", "s3:PutObject", "s3:PutObject"]
    resources = ["arn:aws:s3:::b/*", "arn:aws:s3:::b/*"]
    not_principals {
      type        = "*"
      identifiers = ["b"]
    }
    not_principals {
      type        = "*"
      identifiers = ["&{aws:x}"]
    }
    principals {
      type        = "Service"
      identifiers = ["111122223333", "b"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["b"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["a", "&{aws:z}", "true"]
    }
  }
  statement {
    sid       = "B"
    effect    = "Allow"
    actions   = ["s3:GetObject", "iam:PassRole"]
    resources = ["a<b>&c", "*", "*", "*"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "Service"
      identifiers = ["&{aws:x}"]
    }
    principals {
      type        = "AWS"
      identifiers = ["111122223333", "b", "arn:aws:iam::111122223333:root"]
    }
  }
  source_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] }), "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}"]
}

data "aws_iam_policy_document" "d40" {
  statement {
    sid     = "C"
    actions = ["s3:getobject"]
    principals {
      type        = "*"
      identifiers = ["&{aws:x}", "arn:aws:iam::111122223333:role/r", "111122223333"]
    }
    not_principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r", "&{aws:x}", "*", "111122223333"]
    }
  }
  statement {
    effect    = "Deny"
    actions   = ["s3:getobject", "s3:GetObject"]
    resources = ["arn:aws:s3:::é"]
    not_principals {
      type        = "AWS"
      identifiers = ["111122223333", "b", "*", "arn:aws:iam::111122223333:role/r"]
    }
  }
  statement {
    sid         = "D"
    not_actions = ["*", "S3:List*"]
    resources   = ["arn:aws:s3:::é", "arn:aws:s3:::é"]
    principals {
      type        = "*"
      identifiers = ["&{aws:x}", "*"]
    }
  }
}

data "aws_iam_policy_document" "d41" {
  policy_id = "pid"
  statement {
    sid           = "C"
    not_actions   = ["kms:Decrypt", "s3:getobject", "S3:List*", "s3:getobject"]
    not_resources = ["a<b>&c", "arn:aws:s3:::&{aws:username}/*", "*", "a<b>&c"]
    not_principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root", "&{aws:x}", "arn:aws:iam::111122223333:role/r"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true"]
    }
  }
  statement {
    sid       = "D"
    effect    = "Deny"
    actions   = ["*", "*", "*"]
    resources = ["arn:aws:s3:::a", "*", "a<b>&c"]
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["10", "10", "a", "a"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["10", "true", "a"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["b"]
    }
  }
  statement {
    effect      = "Deny"
    not_actions = ["ec2:*", "s3:getobject", "iam:PassRole", "iam:PassRole"]
    resources   = ["arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "*"
      identifiers = []
    }
    principals {
      type        = "Federated"
      identifiers = ["&{aws:x}", "*"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:role/r", "111122223333", "b"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["10", "true", "a", "a"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = []
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true", "true", "10", "b"]
    }
  }
  source_policy_documents   = [jsonencode({})]
  override_policy_documents = []
}

data "aws_iam_policy_document" "d42" {
  version = "2012-10-17"
  statement {
    sid       = "B"
    effect    = "Deny"
    actions   = ["s3:GetObject", "kms:Decrypt", "s3:GetObject"]
    resources = ["*", "arn:aws:s3:::b/*"]
    principals {
      type        = "Service"
      identifiers = ["111122223333", "&{aws:x}", "arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["&{aws:x}", "b", "&{aws:x}"]
    }
  }
  statement {
    sid       = "C"
    actions   = ["S3:List*"]
    resources = ["arn:aws:s3:::a", "arn:aws:s3:::é", "arn:aws:s3:::&{aws:username}/*"]
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["true"]
    }
  }
  statement {
    not_actions = ["kms:Decrypt", "s3:getobject"]
    resources   = ["arn:aws:s3:::&{aws:username}/*"]
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["a"]
    }
  }
  source_policy_documents = [jsonencode({ Statement = [{ Sid = "E", Action = "n:N", Condition = { NumericLessThan = { k = 5, l = "6" } } }] })]
}

data "aws_iam_policy_document" "d43" {
  statement {
    actions   = ["s3:getobject", "kms:Decrypt"]
    resources = ["a<b>&c", "arn:aws:s3:::b/*", "a<b>&c", "arn:aws:s3:::&{aws:username}/*"]
    not_principals {
      type        = "Federated"
      identifiers = ["&{aws:x}", "arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "AWS"
      identifiers = ["b"]
    }
    principals {
      type        = "Federated"
      identifiers = ["*", "b", "b", "arn:aws:iam::111122223333:role/r"]
    }
  }
  source_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] }), jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] }), jsonencode({ Statement = [] })]
}

data "aws_iam_policy_document" "d44" {
  version = "2012-10-17"
  statement {
    effect    = "Deny"
    actions   = ["*", "s3:getobject"]
    resources = ["arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::b/*"]
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["&{aws:z}"]
    }
  }
  statement {
    actions   = ["ec2:*"]
    resources = ["a<b>&c", "a<b>&c"]
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["a", "&{aws:z}", "true"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["10", "a"]
    }
  }
  statement {
    sid         = "E"
    not_actions = ["S3:List*", "s3:GetObject", "s3:PutObject", "s3:getobject"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
    principals {
      type        = "Service"
      identifiers = ["&{aws:x}"]
    }
    not_principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:role/r", "*", "111122223333"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["10", "true", "a", "&{aws:z}"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["true", "10"]
    }
  }
  source_policy_documents = [jsonencode({ Statement = [] })]
}

data "aws_iam_policy_document" "d45" {
  version = "2012-10-17"
  statement {
    effect    = "Deny"
    actions   = ["kms:Decrypt", "iam:PassRole", "iam:PassRole", "s3:GetObject"]
    resources = ["a<b>&c", "arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333", "b"]
    }
  }
}

data "aws_iam_policy_document" "d46" {
  policy_id = ""
  statement {
    actions = ["s3:GetObject", "s3:GetObject"]
    principals {
      type        = "AWS"
      identifiers = ["*", "arn:aws:iam::111122223333:root", "111122223333", "&{aws:x}"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["true"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true", "b", "10", "b"]
    }
  }
  statement {
    sid           = ""
    effect        = "Deny"
    actions       = ["s3:GetObject", "S3:List*", "s3:PutObject"]
    not_resources = ["a<b>&c", "arn:aws:s3:::b/*", "*"]
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["b", "b"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["10", "b", "&{aws:z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a", "10", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = []
    }
  }
}

data "aws_iam_policy_document" "d47" {
}
data "aws_iam_policy_document" "d48" {
  version = "2012-10-17"
  statement {
    sid           = "B"
    effect        = "Allow"
    actions       = ["s3:PutObject", "s3:GetObject", "kms:Decrypt", "kms:Decrypt"]
    not_resources = ["*", "*", "arn:aws:s3:::é"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r"]
    }
    not_principals {
      type        = "Service"
      identifiers = []
    }
    principals {
      type        = "AWS"
      identifiers = ["&{aws:x}"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["true", "10", "b", "10"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "10"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["b"]
    }
  }
  override_policy_documents = [jsonencode({}), "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}", jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] })]
}

data "aws_iam_policy_document" "d49" {
  override_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] }), jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] }), jsonencode({ Statement = [{ Sid = "", Action = ["n:N"], Condition = {}, Resource = [] }] })]
}

data "aws_iam_policy_document" "d50" {
  statement {
    effect  = "Deny"
    actions = ["s3:PutObject", "iam:PassRole"]
    principals {
      type        = "AWS"
      identifiers = ["b", "&{aws:x}", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["&{aws:z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["&{aws:z}"]
    }
  }
  statement {
    sid           = "E"
    actions       = ["kms:Decrypt", "s3:PutObject"]
    not_resources = ["arn:aws:s3:::a"]
  }
  source_policy_documents = []
}

data "aws_iam_policy_document" "d51" {
}
data "aws_iam_policy_document" "d52" {
  statement {
    sid           = "B"
    actions       = ["s3:GetObject", "s3:getobject", "s3:PutObject"]
    not_resources = ["a<b>&c", "arn:aws:s3:::a", "*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r", "*", "*"]
    }
    principals {
      type        = "Service"
      identifiers = ["*", "arn:aws:iam::111122223333:role/r", "&{aws:x}", "*"]
    }
    principals {
      type        = "*"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/r"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["10", "b", "&{aws:z}"]
    }
  }
  source_policy_documents = [jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] }), "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}"]
}

data "aws_iam_policy_document" "d53" {
  source_policy_documents = ["{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}", jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] }), jsonencode({ Statement = [{ Sid = "", Action = ["n:N"], Condition = {}, Resource = [] }] })]
}

data "aws_iam_policy_document" "d54" {
  source_policy_documents = [jsonencode({ Version = "2012-10-17" })]
}

data "aws_iam_policy_document" "d55" {
  version = "2012-10-17"
  statement {
    effect    = "Deny"
    actions   = ["s3:GetObject", "S3:List*", "kms:Decrypt"]
    resources = ["arn:aws:s3:::a", "arn:aws:s3:::é"]
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["true", "10", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["b"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["true", "b"]
    }
  }
}

data "aws_iam_policy_document" "d56" {
  statement {
    actions   = ["S3:List*", "kms:Decrypt"]
    resources = ["arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::b/*"]
  }
  source_policy_documents = ["", "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}", jsonencode({ Statement = [{ Sid = "", Action = ["n:N"], Condition = {}, Resource = [] }] })]
}

data "aws_iam_policy_document" "d57" {
  version                 = "2012-10-17"
  source_policy_documents = [jsonencode({ Version = "2012-10-17" }), jsonencode({ Statement = [{ Sid = "E", Action = "n:N", Condition = { NumericLessThan = { k = 5, l = "6" } } }] })]
}

data "aws_iam_policy_document" "d58" {
  version = "2012-10-17"
  statement {
    sid       = "B"
    actions   = ["S3:List*", "*", "s3:PutObject", "kms:Decrypt"]
    resources = ["arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::é", "*"]
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["true", "&{aws:z}"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10", "true", "a"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["true"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a"]
    }
  }
  source_policy_documents = []
}

data "aws_iam_policy_document" "d59" {
  statement {
    sid       = "A"
    actions   = ["ec2:*", "s3:GetObject", "*"]
    resources = ["arn:aws:s3:::a", "arn:aws:s3:::é", "arn:aws:s3:::a"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/r", "b"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a", "true", "true"]
    }
  }
  source_policy_documents = [jsonencode({ Statement = [{ Sid = "E", Action = "n:N", Condition = { NumericLessThan = { k = 5, l = "6" } } }] })]
}

data "aws_iam_policy_document" "d60" {
  policy_id = "pid"
  statement {
    sid           = "C"
    actions       = ["kms:Decrypt", "s3:GetObject", "s3:getobject"]
    not_resources = ["arn:aws:s3:::é", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::&{aws:username}/*", "arn:aws:s3:::é"]
    principals {
      type        = "AWS"
      identifiers = ["*", "b", "111122223333", "arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:root", "111122223333"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10", "true"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["a", "b", "&{aws:z}", "&{aws:z}"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true"]
    }
  }
  statement {
    effect      = "Deny"
    not_actions = ["iam:PassRole"]
    resources   = ["a<b>&c", "a<b>&c", "arn:aws:s3:::b/*", "*"]
    principals {
      type        = "Service"
      identifiers = ["arn:aws:iam::111122223333:root", "111122223333"]
    }
  }
  statement {
    sid         = "E"
    effect      = "Deny"
    not_actions = ["iam:PassRole", "ec2:*", "kms:Decrypt", "s3:getobject"]
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["a", "a", "b", "10"]
    }
  }
}

data "aws_iam_policy_document" "d61" {
  statement {
    sid     = ""
    actions = ["s3:getobject", "s3:GetObject"]
  }
  source_policy_documents = [jsonencode({ Statement = [{ Sid = "C", Action = ["q:Z", "q:A"], Resource = ["only"], Principal = "*", Extra = 1 }, { action = "x:low", effect = "Allow", Principal = { "*" = ["*"] } }] }), jsonencode({ Statement = [{ Sid = "E", Action = "n:N", Condition = { NumericLessThan = { k = 5, l = "6" } } }] })]
}

data "aws_iam_policy_document" "d62" {
  policy_id = ""
  statement {
    sid           = "B"
    effect        = "Deny"
    actions       = ["iam:PassRole"]
    not_resources = ["*"]
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["true"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = []
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["true", "a", "a", "10"]
    }
  }
  statement {
    sid         = "D"
    effect      = "Allow"
    not_actions = ["s3:PutObject", "S3:List*", "iam:PassRole", "iam:PassRole"]
    resources   = ["*", "arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "AWS"
      identifiers = ["&{aws:x}"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = []
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "b", "&{aws:z}"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["a", "&{aws:z}", "&{aws:z}", "&{aws:z}"]
    }
  }
}

data "aws_iam_policy_document" "d63" {
  statement {
    sid     = "E"
    actions = ["s3:PutObject"]
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "10", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["10", "b", "10", "10"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["b", "true", "&{aws:z}", "10"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["a", "10", "b", "b"]
    }
  }
  statement {
    effect      = "Deny"
    not_actions = ["ec2:*", "s3:PutObject"]
    principals {
      type        = "Federated"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "b", "b", "*"]
    }
    principals {
      type        = "*"
      identifiers = ["*", "&{aws:x}", "arn:aws:iam::111122223333:root", "b"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["&{aws:z}", "true", "b"]
    }
  }
  statement {
    not_actions   = ["ec2:*", "ec2:*", "s3:GetObject", "ec2:*"]
    not_resources = ["arn:aws:s3:::é", "arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "*"
      identifiers = ["*", "arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "AWS"
      identifiers = ["b", "arn:aws:iam::111122223333:role/r", "111122223333"]
    }
    principals {
      type        = "Service"
      identifiers = ["*", "arn:aws:iam::111122223333:role/r", "b", "&{aws:x}"]
    }
  }
  source_policy_documents = [jsonencode({ Version = "2012-10-17" }), jsonencode({}), jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "A", Effect = "Allow", Action = ["x:A"], Resource = "*" }] })]
}

data "aws_iam_policy_document" "d64" {
  version = "2012-10-17"
  statement {
    actions   = ["ec2:*", "iam:PassRole", "S3:List*", "s3:PutObject"]
    resources = ["*"]
    not_principals {
      type        = "*"
      identifiers = ["b", "*", "*", "arn:aws:iam::111122223333:role/r"]
    }
    not_principals {
      type        = "*"
      identifiers = ["&{aws:x}", "&{aws:x}", "arn:aws:iam::111122223333:root", "*"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["a"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["b"]
    }
  }
}

data "aws_iam_policy_document" "d65" {
  version = "2012-10-17"
  statement {
    sid       = "B"
    actions   = ["iam:PassRole"]
    resources = ["a<b>&c", "arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:root", "&{aws:x}", "*"]
    }
    principals {
      type        = "Service"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["b", "b", "10"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["b", "a", "&{aws:z}"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["true", "a"]
    }
  }
}

data "aws_iam_policy_document" "d66" {
  statement {
    sid         = "C"
    effect      = "Allow"
    not_actions = ["*"]
    principals {
      type        = "Service"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:root", "b", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["a", "a", "true", "a"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = []
    }
    condition {
      test     = "Bool"
      variable = "s3:prefix"
      values   = ["&{aws:z}", "a"]
    }
  }
  statement {
    actions   = ["ec2:*", "iam:PassRole"]
    resources = ["arn:aws:s3:::b/*"]
  }
  statement {
    actions   = ["*", "ec2:*", "s3:GetObject", "ec2:*"]
    resources = ["arn:aws:s3:::b/*", "arn:aws:s3:::é", "arn:aws:s3:::&{aws:username}/*"]
    principals {
      type        = "Service"
      identifiers = ["arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "*"
      identifiers = ["&{aws:x}", "arn:aws:iam::111122223333:root", "b"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["true", "true", "b", "true"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["b"]
    }
  }
  override_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] }), jsonencode({ Statement = [] }), "{\"Statement\":[{\"Sid\":\"D\",\"Action\":\"t:T\",\"NotPrincipal\":{\"AWS\":[\"only\"]}}]}"]
}

data "aws_iam_policy_document" "d67" {
  statement {
    sid         = "B"
    effect      = "Allow"
    not_actions = ["s3:PutObject"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["b", "a", "true"]
    }
  }
  statement {
    effect        = "Allow"
    not_actions   = ["s3:PutObject"]
    not_resources = ["arn:aws:s3:::a", "*", "*", "*"]
    principals {
      type        = "*"
      identifiers = ["&{aws:x}", "arn:aws:iam::111122223333:role/r"]
    }
    principals {
      type        = "AWS"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "Service"
      identifiers = ["111122223333", "arn:aws:iam::111122223333:root", "111122223333"]
    }
  }
  statement {
    sid       = ""
    effect    = "Allow"
    actions   = ["S3:List*"]
    resources = ["arn:aws:s3:::é"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "Bool"
      variable = "aws:x"
      values   = ["true"]
    }
    condition {
      test     = "StringEquals"
      variable = "s3:prefix"
      values   = ["a", "true"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:x"
      values   = ["&{aws:z}"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:x"
      values   = ["true"]
    }
  }
  override_policy_documents = [jsonencode({ Statement = [{ Sid = "", Action = ["n:N"], Condition = {}, Resource = [] }] })]
}

data "aws_iam_policy_document" "d68" {
  override_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "src", Statement = [{ Effect = "Deny", Action = "x:B", Resource = ["z", "a"], Principal = { AWS = ["b", "c", "a"], Service = "s" }, Condition = { StringLike = { k = ["v"], j = ["2", "1"] }, Bool = { b = true } } }] }), jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "A", Effect = "Allow", Action = ["x:A"], Resource = "*" }] })]
}

data "aws_iam_policy_document" "d69" {
  statement {
    sid         = "E"
    effect      = "Deny"
    not_actions = ["S3:List*"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root"]
    }
  }
}
