package org.balise.fuseki.conformance;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.balise.fuseki.http.FormText;
import org.jspecify.annotations.Nullable;

/** A request whose form was read already: here are its body and its parameters, as if it were not. */
final class KeptForm extends HttpServletRequestWrapper {

    private final String body;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    KeptForm(HttpServletRequest request, String body) {
        super(request);
        this.body = body;
        add(Objects.requireNonNullElse(request.getQueryString(), ""));
        add(body);
    }

    private void add(String form) {
        FormText.parse(form)
                .forEach((name, values) -> parameters.merge(name, values.toArray(String[]::new), KeptForm::joined));
    }

    private static String[] joined(String[] some, String[] others) {
        return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String @Nullable [] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(List.copyOf(parameters.keySet()));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Kept(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Bytes that are all there. */
    private static final class Kept extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Kept(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Nothing has to be waited for");
        }
    }
}
