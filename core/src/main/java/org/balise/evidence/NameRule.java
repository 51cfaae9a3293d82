package org.balise.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.balise.vocabulary.Bal;

/**
 * A name that only passages attest stands in one of them word by word; case, accents and everything between words do not
 * count. The same name in words of the editors has their reason beside the passage.
 */
final class NameRule implements TokenRule {

    private static final Set<String> NAMES = Set.of(
            SKOS.prefLabel.getURI(),
            SKOS.altLabel.getURI(),
            SKOS.hiddenLabel.getURI(),
            DCTerms.title.getURI(),
            Bal.FORMER_NAME);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whether a statement gives a name as the source prints it. */
    static boolean isFor(Attestation attestation) {
        Node object = attestation.triple().getObject();
        return object.isLiteral()
                && !object.getLiteralLanguage().isEmpty()
                && NAMES.contains(attestation.triple().getPredicate().getURI())
                && attestation.passages().size() == attestation.reifiers().size();
    }

    @Override
    public boolean isCarried(String value, PassageText passage) {
        return words(passage.text()).contains(words(value));
    }

    private static String words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("\u0153", "oe")
                .replace("\u00e6", "ae");
        return " " + BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip() + " ";
    }
}
