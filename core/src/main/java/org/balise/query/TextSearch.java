package org.balise.query;

import java.util.List;
import java.util.Set;
import org.balise.search.Match;

/** Where words are looked for in texts. Implementations are thread-safe. */
@FunctionalInterface
public interface TextSearch {

    /**
     * The entities whose texts have the words.
     *
     * @param words the words, as someone types them
     * @param languages in texts of which languages; none for all
     * @param types IRIs of classes, of one of which an entity has to be; none for all
     * @param limit how many entities at most
     * @return the entities, the best first
     * @throws org.balise.problem.CapabilityException if the data is where its texts cannot be searched
     */
    List<Match> find(String words, List<String> languages, Set<String> types, int limit);
}
