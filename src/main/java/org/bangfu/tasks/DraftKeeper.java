package org.bangfu.tasks;

import java.util.Optional;
import org.bangfu.forms.FormValues;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.springframework.stereotype.Component;

/** Keeps what somebody typed and has not submitted, invalid input included. */
@Component
class DraftKeeper {

  private final Drafts drafts;
  private final FieldCipher cipher;
  private final FormJson json;

  DraftKeeper(Drafts drafts, FieldCipher cipher, FormJson json) {
    this.drafts = drafts;
    this.cipher = cipher;
    this.json = json;
  }

  void save(String taskId, long staffId, FormValues typed) {
    drafts.save(taskId, staffId, cipher.encrypt(json.write(typed), place(taskId)));
  }

  Optional<FormValues> find(String taskId) {
    return drafts.find(taskId).map(bytes -> json.read(cipher.decrypt(bytes, place(taskId))));
  }

  private static Place place(String taskId) {
    return new Place("task_draft", "content", taskId);
  }
}
