package org.bangfu.tasks;

import java.util.Optional;
import org.bangfu.forms.FormValues;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Component;

/** Keeps what somebody typed and has not submitted, invalid input included. */
@Component
class DraftKeeper {

  private static final int MOST_BYTES = 1024 * 1024;

  private final Drafts drafts;
  private final FieldCipher cipher;
  private final FormJson json;

  DraftKeeper(Drafts drafts, FieldCipher cipher, FormJson json) {
    this.drafts = drafts;
    this.cipher = cipher;
    this.json = json;
  }

  /** Throws {@link BusinessException} {@code tasks.draft.tooLong} for more than a form can hold. */
  void save(String taskId, long staffId, FormValues typed) {
    byte[] content = json.write(typed);
    if (content.length > MOST_BYTES) {
      throw new BusinessException("tasks.draft.tooLong");
    }
    drafts.save(taskId, staffId, cipher.encrypt(content, place(taskId)));
  }

  Optional<FormValues> find(String taskId) {
    return drafts.find(taskId).map(bytes -> json.read(cipher.decrypt(bytes, place(taskId))));
  }

  private static Place place(String taskId) {
    return new Place("task_draft", "content", taskId);
  }
}
