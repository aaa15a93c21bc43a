/** Accounts and names with which vendors print what the reader is to replace, beside bracketed ones: placeholders in the rules. */
export const examples = new RegExp(
  [
    String.raw`\b(?:123456789012|012345678901|1243456789012|1234567889911|111122223333|123456789098|987654321098|906383545488|123456789)\b`,
    'XXXXXXXXXXXX|xxxxxxxxxxxx|YYYYYYYYYYYY|SUB_ACCOUNT_222222222|PAYER_ACCOUNT_11111111111',
    'ACCOUNT-ID-WITHOUT-HYPHENS|AWS_ACCOUNT_ID|YOUR-AWS-ACCOUNT|YOUR_ACCOUNT|ACCOUNT_[12]|SPOTCONNECTACCOUNT|accountnumber',
    'YOUR[-_]BUCKET[-_]NAME|(?:ATHENA_RESULTS_|CUR_|SPOT_DATA_FEED_)?BUCKET_NAME|SpotDataFeedBucketName|KUBECOST_METRICS_BUCKET',
    String.raw`ATHENA_(?:PROJECT_ID|DATABASE|WORKGROUP|TABLE)|CLUSTER_REGION|YOUR_AMP_WORKSPACE_ID|YOUR_QUEUE|CHANGE-ME`,
    String.raw`ROLE_SUFFIX|ROLE_NAME|EXTERNAL_?ID|YOUR_TAG_(?:KEY|VALUE)|YOUR_NAMESPACE_NAME|USER-OR-ROLE(?:-ID)?`,
    String.raw`myorg-spacelift-replication-reports-bucket|mybucket|mytable|my-ecr-(?:public-)?repo|awsexamplebucket1`,
    String.raw`(?<=:::)bucket(?:[12]|name)|(?<=role\/)(?:rolename|dns-manager)|databricks-bucket\.2|arn:aws:kms:databricks-kms`,
    String.raw`session_recording_storage(?=\/)|(?<=\/)foo\/bar\/zoo|prefix(?=-cluster_name)|(?<=prefix-)cluster_name`,
    String.raw`placeholder-(?:read|write)-bucket(?:\/(?:clusters\.example\.com|tests)\/minimal\.example\.com)?|us-test-1|Z1AFAKE1ZON3YO|Z11111112222222333333`,
    String.raw`oidc\.eks\.region-code\.amazonaws\.com\/id\/EXAMPLED539D4633E53DE1B71EXAMPLE`,
    String.raw`2f401145-06a0-4938-8e05-2d67196a0695|sample-project-user|aA1bB2cC3dD4eE5f|\b12345\b|PUT-HTP-7pH7O`,
    String.raw`email_address_here@example\.com|your_identity\.example\.com|minimal\.example\.com|(?<=_acme-challenge\.)example\.com`,
  ].join('|'),
  'g',
)
