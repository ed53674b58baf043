package org.bangfu.notifications;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.bangfu.staff.Personnel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class NoticeBoard implements Notices {

  private final NotificationStore store;
  private final Personnel personnel;
  private final Clock clock;

  NoticeBoard(NotificationStore store, Personnel personnel, Clock clock) {
    this.store = store;
    this.personnel = personnel;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int tell(Notice notice, Collection<Addressee> addressees) {
    return addressees.isEmpty() ? 0 : store.add(notice, addressees, clock.instant());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Addressee> ofGroup(String group) {
    return personnel.staffOf(group).stream().map(person -> new Addressee(person.id(), group)).toList();
  }
}
