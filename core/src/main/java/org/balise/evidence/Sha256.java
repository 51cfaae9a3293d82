package org.balise.evidence;

import com.google.common.hash.Hashing;

/** Digests as lower-case hexadecimal digits. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }
}
