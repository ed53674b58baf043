package org.bangfu.design.ui;

import org.bangfu.changes.Impacts;
import org.bangfu.design.DraftChecks;
import org.bangfu.design.Drafts;
import org.bangfu.design.EditLock;
import org.bangfu.design.Families;
import org.bangfu.design.Proposals;
import org.bangfu.design.Rebasing;
import org.springframework.stereotype.Component;

/** What the pages of the workshop ask. */
@Component
class DesignServices {

  final Families families;
  final Drafts drafts;
  final EditLock lock;
  final DraftChecks checks;
  final Rebasing rebasing;
  final Proposals proposals;
  final Impacts impacts;

  DesignServices(Families families, Drafts drafts, EditLock lock, DraftChecks checks, Rebasing rebasing,
      Proposals proposals, Impacts impacts) {
    this.families = families;
    this.drafts = drafts;
    this.lock = lock;
    this.checks = checks;
    this.rebasing = rebasing;
    this.proposals = proposals;
    this.impacts = impacts;
  }
}
