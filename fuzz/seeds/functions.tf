variable "env" {
  type    = map(object({ name = string, ids = optional(list(number), [1, 2]) }))
  default = { a = { name = "x" }, b = { name = "y", ids = [3] } }
}
variable "bucket" {}
locals {
  all     = flatten([for k, v in var.env : [for id in v.ids : "${k}-${id}"]])
  names   = { for k, v in var.env : upper(v.name) => k... if v.name != "" }
  actions = concat(["s3:GetObject", "s3:Put*"], formatlist("ec2:%s%s", ["Describe"], ["Volumes", "Instances"]))
  merged  = merge({ a = 1 }, { for i in range(3) : "k${i}" => setproduct(["x"], [i, "z"]) })
  text    = <<-EOT
    %{for a in local.all~}
    arn:aws:s3:::${var.bucket}/${replace(a, "/-(\\d)/", "_$1")}
    %{endfor}
  EOT
  decoded = jsondecode("{\"a\":[1,{\"b\":null}]}").a[1].b
  yaml    = try(yamldecode("a: &x [1]\nb: *x\n").b, cidrsubnet("10.0.0.0/8", 8, 2), null)
  re      = regexall("([a-z]+)-([0-9]*)", join(",", local.all))
  hash    = "${md5(base64encode("x"))}${substr(sha256("y"), 0, -1)}${format("%05.2f|%-8q|%#v", 1.5, "a", [1])}"
  sorted  = sort(distinct(compact(split(",", "b,a,,b"))))
  tpl     = templatefile("${path.module}/p.tpl", { actions = local.actions, who = "x" })
}
data "aws_iam_policy_document" "d" {
  source_policy_documents = [local.tpl]
  dynamic "statement" {
    for_each = toset(local.sorted)
    iterator = s
    content {
      sid       = "S${title(s.value)}"
      actions   = local.actions
      resources = ["arn:aws:s3:::${var.bucket}/${s.key}/*"]
      condition {
        test     = "StringEquals"
        variable = "aws:PrincipalTag/x"
        values   = [coalesce(lookup(var.env, "zz", null), "&{aws:username}")]
      }
    }
  }
}
resource "aws_iam_role" "r" {
  for_each           = var.env
  name               = "r-${each.key}"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" } }] })
}
resource "aws_iam_role_policy" "p" {
  count  = length(local.sorted) > 1 ? 2 : 0
  role   = aws_iam_role.r["a"].id
  policy = count.index == 0 ? data.aws_iam_policy_document.d.json : local.tpl
}
module "m" {
  source  = "./m"
  for_each = { one = local.actions }
  actions = each.value
}
#=== m/main.tf
variable "actions" { type = list(string) }
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Version = "2012-10-17", Statement = { Effect = "Allow", Action = var.actions[*], Resource = "*" } })
}
output "arn" { value = aws_iam_policy.p.arn }
#=== p.tpl
{"Version":"2012-10-17","Statement":[%{ for i, a in actions }${i == 0 ? "" : ","}{"Effect":"Allow","Action":"${a}","Resource":"*"}%{ endfor }]}
