package org.balise.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Splits folded texts into words. French elisions ({@code l'}, {@code d'}) and the English {@code 's} are taken away in all
 * forms, since names of one language stand in texts of the other.
 *
 * <p>Immutable and thread-safe.
 */
final class WordAnalyzer extends Analyzer {

    WordAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        if (field.equals(TextFields.WHOLE)) {
            return new TokenStreamComponents(new KeywordTokenizer(TextFields.MAX_WHOLE));
        }
        StandardTokenizer source = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(source));
        TokenStream words = new EnglishPossessiveFilter(new ElisionFilter(folded, FrenchAnalyzer.DEFAULT_ARTICLES));
        return new TokenStreamComponents(source, WordForm.valueOf(field).of(words));
    }
}
