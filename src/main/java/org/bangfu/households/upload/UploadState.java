package org.bangfu.households.upload;

/** How a register file that came over the screen stands. */
public enum UploadState {
  /** It is being read or taken in. */ RUNNING,
  /** It was read to its end; single households may have been rejected. */ DONE,
  /** It is no register file, or another import ran: nothing of it was taken. */ REFUSED,
  /** A fault, under a number that the log has too: nothing of it was taken. */ FAILED,
  /** The application ended under it: nothing is known but that it was not taken by halves. */ STOPPED
}
