package org.balise.compiled;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.vocabulary.Bal;

/** Tells states of the data apart: by the digests of the source documents, and by how many things have a class. */
final class Mark {

    private static final Node SHA_256 = NodeFactory.createURI(Bal.SHA256);

    private Mark() {}

    static String of(Data data, Dictionary dictionary) {
        SortedSet<String> digests = new TreeSet<>();
        data.forEach(SHA_256, Node.ANY, triple -> digests.add(triple.getSubject() + " " + triple.getObject()));
        Hasher hasher = Hashing.sha256().newHasher().putInt(dictionary.size());
        digests.forEach(
                digest -> hasher.putString(digest, StandardCharsets.UTF_8).putByte((byte) 0));
        return hasher.hash().toString();
    }
}
