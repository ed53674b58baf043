package org.bangfu.casework;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.casework.Reviews.Level;
import org.bangfu.notices.Notice;
import org.bangfu.notices.Notices;
import org.bangfu.notices.Objection;
import org.bangfu.notices.Objection.Finding;
import org.bangfu.notices.Objections;
import org.springframework.stereotype.Component;

/** The course of a case so far in the sentences that those who review and decide read. */
@Component
public class CourseWords {

  private final Appraisals appraisals;
  private final Reviews reviews;
  private final Notices notices;
  private final Objections objections;
  private final CaseworkWords texts;

  CourseWords(Appraisals appraisals, Reviews reviews, Notices notices, Objections objections, CaseworkWords texts) {
    this.appraisals = appraisals;
    this.reviews = reviews;
    this.notices = notices;
    this.objections = objections;
    this.texts = texts;
  }

  /** The latest vote; empty before one. */
  public String votes(String caseNo) {
    return appraisals.latest(caseNo).map(this::votes).orElse("");
  }

  String votes(Appraisals.Appraisal held) {
    return texts.of("votes", held.heldOn().toString(), held.present(), held.votesFor(), held.votesAgainst(),
        held.abstained());
  }

  /** The latest notice and what was held against it; empty before one. */
  public String notice(String caseNo) {
    List<Notice> all = notices.of(caseNo);
    if (all.isEmpty()) {
      return "";
    }
    Notice last = all.get(0);
    List<Objection> raised = objections.of(caseNo).stream().filter(one -> one.noticeId() == last.id()).toList();
    return texts.of("notice.summary", last.posted().plusDays(1).toString(),
        last.posted().plusDays(last.days()).toString(), raised.size(), upheld(raised));
  }

  /** The township's latest opinion with its day; empty before one. */
  public String review(String caseNo) {
    return reviews.latest(caseNo, Level.TOWNSHIP)
        .map(review -> texts.of("review.text", texts.day(review.at()).toString(), String.valueOf(review.reason())))
        .orElse("");
  }

  /** The full days of a notice. */
  String runs(LocalDate posted, int days) {
    return texts.of("notice.runs", posted.plusDays(1).toString(), posted.plusDays(days).toString(), days);
  }

  String objections(List<Objection> raised) {
    return texts.of("objections.summary", raised.size(), upheld(raised));
  }

  private static long upheld(List<Objection> raised) {
    return raised.stream().filter(one -> one.finding() == Finding.UPHELD).count();
  }
}
