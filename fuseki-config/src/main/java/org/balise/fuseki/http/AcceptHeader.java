package org.balise.fuseki.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client says it accepts (RFC 9110, 12.5.1), with quality values. Parts that are no media range are passed over; without any
 * range everything is accepted.
 */
public final class AcceptHeader {

    private final List<Range> ranges;

    private AcceptHeader(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Reads the values of all {@code Accept} fields.
     *
     * @param values the field values in their order
     * @return what they say together
     */
    public static AcceptHeader parse(Collection<String> values) {
        List<Range> ranges = new ArrayList<>();
        for (String value : values) {
            for (String part : value.split(",", -1)) {
                Range.parse(part).ifPresent(ranges::add);
            }
        }
        return new AcceptHeader(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : ranges);
    }

    /**
     * The best of the media types on offer. Of equals, the first is taken.
     *
     * @param offered media types without parameters, the server's favourite first
     * @return the one with the highest quality, or nothing when the client accepts none of them
     */
    public Optional<String> best(List<String> offered) {
        return offered.stream()
                .filter(type -> quality(type) > 0)
                .max(Comparator.comparingDouble(this::quality)
                        .thenComparing(Comparator.<String>comparingInt(offered::indexOf)
                                .reversed()));
    }

    private double quality(String mediaType) {
        int slash = mediaType.indexOf('/');
        String type = mediaType.substring(0, slash);
        String subtype = mediaType.substring(slash + 1);
        return ranges.stream()
                .filter(range -> range.covers(type, subtype))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }

    private record Range(String type, String subtype, double quality) {

        static Optional<Range> parse(String part) {
            String[] pieces = part.split(";", -1);
            String name = pieces[0].strip().toLowerCase(Locale.ROOT);
            int slash = name.indexOf('/');
            if (slash <= 0 || slash == name.length() - 1) {
                return Optional.empty();
            }
            double quality = 1;
            for (int i = 1; i < pieces.length; i++) {
                String parameter = pieces[i].strip().toLowerCase(Locale.ROOT);
                if (parameter.startsWith("q=")) {
                    quality = number(parameter.substring(2));
                }
            }
            return Optional.of(new Range(name.substring(0, slash), name.substring(slash + 1), quality));
        }

        private static double number(String text) {
            return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 0;
        }

        boolean covers(String otherType, String otherSubtype) {
            return (type.equals("*") || type.equals(otherType))
                    && (subtype.equals("*") || subtype.equals(otherSubtype));
        }

        int precision() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 2);
        }
    }
}
