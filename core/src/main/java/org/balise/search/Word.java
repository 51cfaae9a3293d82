package org.balise.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A word that is looked for, in each form in which it may stand in the index.
 *
 * @param forms the word by its form
 * @param rare whether no language looked in has it as one of the words that all texts have
 */
record Word(Map<WordForm, String> forms, boolean rare) {

    /** How many times more a word as written counts than one of the same stem. */
    private static final float AS_WRITTEN = 1.25f;

    Word {
        forms = new EnumMap<>(forms);
    }

    /** Finds the texts that have this word in some form; the form that fits best counts. */
    Query query() {
        List<Query> queries = new ArrayList<>();
        forms.forEach((form, word) -> {
            Query query = new TermQuery(new Term(form.field(), word));
            queries.add(form == WordForm.WRITTEN ? new BoostQuery(query, AS_WRITTEN) : query);
        });
        return new DisjunctionMaxQuery(queries, 0);
    }
}
