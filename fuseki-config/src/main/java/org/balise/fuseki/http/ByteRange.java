package org.balise.fuseki.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of bytes of a file.
 *
 * @param first the first byte, counted from 0
 * @param last the last byte, within the range
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE =
            Pattern.compile("bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * The range that a client asks for. Nothing, so the whole file, where it asks for none, for several, or in a way that is not well
     * formed: any of these may be passed over (RFC 9110, 14.2).
     */
    static Optional<ByteRange> parse(List<String> fields, long length) {
        Matcher matcher = ONE.matcher(fields.size() == 1 ? fields.get(0) : "");
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? Optional.empty() : Optional.of(end(Long.parseLong(to), length));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(last, length - 1)));
    }

    /** The last so many bytes; no range at all if these are none. */
    private static ByteRange end(long count, long length) {
        return count == 0 ? new ByteRange(length, length) : new ByteRange(Math.max(0, length - count), length - 1);
    }

    boolean isWithin(long length) {
        return first < length;
    }

    long length() {
        return last - first + 1;
    }

    /** As a header field has it, {@code first-last}. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
