package org.balise.fuseki.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a client says it accepts (RFC 9110, 12.5.1), with quality values. Parts that are no media range are passed over; without any
 * range everything is accepted. Of the parameters of a range, {@code version} and {@code profile} count; others are passed over (case 68).
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
        return new AcceptHeader(ranges.isEmpty() ? List.of(new Range("*", "*", Set.of(), 1)) : ranges);
    }

    /**
     * The best of the media types on offer. Of equals, the first is taken.
     *
     * @param offered media types, the server's favourite first, with no parameters but {@code version} or {@code profile}
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
        Range offer = Range.parse(mediaType).orElseThrow();
        return ranges.stream()
                .filter(range -> range.covers(offer))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }

    private record Range(String type, String subtype, Set<String> parameters, double quality) {

        private static final Set<String> TELLING = Set.of("version", "profile");

        /** The version of what is offered without one. */
        private static final String UNMARKED = "version=1.1";

        static Optional<Range> parse(String part) {
            String[] pieces = part.split(";", -1);
            String name = pieces[0].strip().toLowerCase(Locale.ROOT);
            int slash = name.indexOf('/');
            if (slash <= 0 || slash == name.length() - 1) {
                return Optional.empty();
            }
            double quality = 1;
            Set<String> parameters = new TreeSet<>();
            for (int i = 1; i < pieces.length; i++) {
                String parameter = pieces[i].strip().toLowerCase(Locale.ROOT).replace("\"", "");
                if (parameter.startsWith("q=")) {
                    quality = number(parameter.substring(2));
                } else if (TELLING.contains(parameter.split("=", 2)[0]) && !parameter.equals(UNMARKED)) {
                    parameters.add(parameter);
                }
            }
            return Optional.of(new Range(name.substring(0, slash), name.substring(slash + 1), parameters, quality));
        }

        private static double number(String text) {
            return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 0;
        }

        boolean covers(Range offer) {
            return (type.equals("*") || type.equals(offer.type))
                    && (subtype.equals("*") || subtype.equals(offer.subtype))
                    && offer.parameters.containsAll(parameters);
        }

        int precision() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 2) + 4 * parameters.size();
        }
    }
}
