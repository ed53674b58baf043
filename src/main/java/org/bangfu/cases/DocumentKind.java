package org.bangfu.cases;

/** What a document is, as its uploader says; labels stand in the bundles under {@code cases.document.kind.<NAME>}. */
public enum DocumentKind {
  /** Put into a file field of a step's form. */
  FORM_FIELD,
  /** 承诺授权书 */
  AUTHORISATION,
  /** 收入与支出佐证 */
  INCOME_PROOF,
  /** 入户照片 */
  HOME_PHOTO,
  /** 评议会议记录 */
  MEETING_RECORD,
  /** 公示张贴照片 */
  NOTICE_PHOTO,
  /** 部门比对材料 */
  COMPARISON,
  /** 其他 */
  OTHER
}
