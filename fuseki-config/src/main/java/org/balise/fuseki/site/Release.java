package org.balise.fuseki.site;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.UnsignedBytes;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * One state of the data. Two catalogues with the same statements in the same graphs are the same release, whoever made
 * them, when and from which files.
 *
 * @param digest the SHA-256 of all statements of all named graphs as N-Quads, one a line, sorted by byte; 64
 *     hexadecimal digits
 * @param statements how many statements the named graphs have together
 */
public record Release(String digest, long statements) {

    private static final int SHORT = 12;

    /**
     * The release that these data are.
     *
     * @param data the data; read once, O(n log n)
     * @return the release
     */
    public static Release of(DatasetGraph data) {
        Hasher hasher = Hashing.sha256().newHasher();
        long[] count = {0};
        lines(data).forEach(line -> {
            count[0]++;
            hasher.putBytes(line);
        });
        return new Release(hasher.hash().toString(), count[0]);
    }

    /**
     * The statements of all named graphs as N-Quads, sorted by byte, which in UTF-8 is by code point.
     *
     * @param data the data
     * @return one line for each statement, with its line end, in UTF-8
     */
    public static Stream<byte[]> lines(DatasetGraph data) {
        return data.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(Release::line)
                .sorted(UnsignedBytes.lexicographicalComparator());
    }

    /**
     * What the release is called in addresses.
     *
     * @return the first twelve digits of the digest
     */
    public String name() {
        return digest.substring(0, SHORT);
    }

    private static byte[] line(Quad quad) {
        StringWriterI out = new StringWriterI();
        NodeFormatterNT terms = new NodeFormatterNT();
        terms.format(out, quad.getSubject());
        out.print(" ");
        terms.format(out, quad.getPredicate());
        out.print(" ");
        terms.format(out, quad.getObject());
        out.print(" ");
        terms.format(out, quad.getGraph());
        out.print(" .\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
