package org.balise.fuseki.dumps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.site.Release;

/** Parts of a file (RFC 9110, 14). */
class RangesTest {

    private static final String PATH = "dump/" + Release.of(SampleData.create()).name() + "/balise.jsonld.gz";

    private static final BaliseServer SERVER = BaliseServer.start(SampleData.create(), ServerSettings.local(0));
    private static final Downloads DOWNLOADS = new Downloads(SERVER.address());

    private static byte[] whole = {};
    private static String tag = "";

    @BeforeContainer
    static void download() {
        HttpResponse<byte[]> response = DOWNLOADS.whenReady(PATH);
        whole = response.body();
        tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(whole).hasSizeGreaterThan(1_000);
    }

    @AfterContainer
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<byte[]> part(String range, String... more) {
        String[] headers = Arrays.copyOf(more, more.length + 2);
        headers[more.length] = "Range";
        headers[more.length + 1] = range;
        return DOWNLOADS.get(PATH, headers);
    }

    private static String contentRange(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Range").orElse("");
    }

    @Property(tries = 200)
    void fromOneByteToAnotherGivesExactlyThose(
            @ForAll @IntRange(max = 5_000) int first, @ForAll @IntRange(max = 5_000) int more) {
        HttpResponse<byte[]> response = part("bytes=" + first + "-" + (first + more));
        if (first >= whole.length) {
            isUnsatisfiable(response);
            return;
        }
        int end = Math.min(first + more + 1, whole.length);
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
        assertThat(contentRange(response)).isEqualTo("bytes " + first + "-" + (end - 1) + "/" + whole.length);
        assertThat(response.headers().firstValue("ETag")).contains(tag);
    }

    @Property(tries = 50)
    void fromOneByteOnGivesTheRest(@ForAll @IntRange(max = 5_000) int first) {
        HttpResponse<byte[]> response = part("bytes=" + first + "-");
        if (first >= whole.length) {
            isUnsatisfiable(response);
        } else {
            assertThat(response.body()).isEqualTo(Arrays.copyOfRange(whole, first, whole.length));
        }
    }

    @Property(tries = 50)
    void theLastBytesAreTheEnd(@ForAll @IntRange(max = 5_000) int count) {
        HttpResponse<byte[]> response = part("bytes=-" + count);
        if (count == 0) {
            isUnsatisfiable(response);
        } else {
            int first = Math.max(0, whole.length - count);
            assertThat(response.statusCode()).isEqualTo(206);
            assertThat(response.body()).isEqualTo(Arrays.copyOfRange(whole, first, whole.length));
        }
    }

    @Property(tries = 50)
    void twoPartsTogetherAreTheWhole(@ForAll @IntRange(min = 1, max = 1_000) int cut) {
        byte[] joined = Arrays.copyOf(part("bytes=0-" + (cut - 1)).body(), whole.length);
        byte[] rest = part("bytes=" + cut + "-", "If-Range", tag).body();
        System.arraycopy(rest, 0, joined, cut, rest.length);

        assertThat(joined).isEqualTo(whole);
    }

    private static void isUnsatisfiable(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(contentRange(response)).isEqualTo("bytes */" + whole.length);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Example
    void whatIsNotOneRangeGivesTheWhole() {
        String[] others = {
            "bytes=0-1,3-4",
            "bytes=5-2",
            "bytes=-",
            "bytes=a-b",
            "bytes",
            "rows=0-1",
            "bytes=0-1;x",
            "",
            "bytes=99999999999999999999999-",
            "bytes=--1"
        };
        for (String other : others) {
            HttpResponse<byte[]> response = part(other);

            assertThat(response.statusCode()).as(other).isEqualTo(200);
            assertThat(response.body()).as(other).isEqualTo(whole);
        }
    }

    @Example
    void whoHoldsAPartOfAnotherFileGetsTheWhole() {
        String[] others = {"\"other\"", "W/" + tag, "Wed, 21 Oct 2026 07:28:00 GMT", tag + "," + tag};
        for (String other : others) {
            assertThat(part("bytes=0-9", "If-Range", other).statusCode())
                    .as(other)
                    .isEqualTo(200);
        }
        assertThat(part("bytes=0-9", "If-Range", tag).statusCode()).isEqualTo(206);
    }

    @Example
    void onlyGetHasParts() {
        HttpResponse<byte[]> response = DOWNLOADS.send("HEAD", PATH, "Range", "bytes=0-9");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Length")).contains(String.valueOf(whole.length));
        assertThat(response.body()).isEmpty();
    }
}
