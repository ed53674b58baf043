package org.bangfu.casework;

import org.bangfu.notices.Notices;
import org.bangfu.notices.Objections;
import org.bangfu.notices.PublicNotices;
import org.springframework.stereotype.Component;

/** What the shared steps are made of, handed to each family's step as one. */
@Component
public record StepParts(Appraisals appraisals, Reviews reviews, Refusals refusals, Returns returns, RefusalForm refusal,
    OwnWork ownWork, Notices notices, PublicNotices publicNotices, Objections objections, CourseWords course, Days days,
    CaseworkWords texts) {
}
