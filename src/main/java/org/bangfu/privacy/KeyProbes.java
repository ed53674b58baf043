package org.bangfu.privacy;

import java.util.Optional;

/** Where a known text under the keys is kept, to tell at start whether they are the keys of this database. */
public interface KeyProbes {

  /** What was kept at the first start. */
  Optional<Probe> find();

  /** Keeps a probe unless another node was faster. */
  void keep(Probe probe);

  /** A known text, encrypted and indexed. */
  record Probe(byte[] cipher, byte[] index) {
  }
}
