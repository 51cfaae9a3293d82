package org.balise.fuseki.dumps;

import java.util.Optional;

/**
 * One file to download.
 *
 * @param name its name, such as {@code balise.nq.gz}; never a path
 * @param mediaType the format of the statements in it, with the version where RDF 1.2 is needed
 * @param compression the media type of how it is packed, {@code application/gzip}; nothing if it is not
 * @param bytes its length
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
 */
public record DumpFile(String name, String mediaType, Optional<String> compression, long bytes, String sha256) {

    /**
     * The media type of the file as it is sent.
     *
     * @return that of the packing where it is packed, else that of the statements
     */
    public String sentAs() {
        return compression.orElse(mediaType);
    }
}
