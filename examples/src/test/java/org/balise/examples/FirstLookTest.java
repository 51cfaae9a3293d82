package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class FirstLookTest {

    @Test
    void runs() {
        assertThatCode(() -> FirstLook.main(new String[0])).doesNotThrowAnyException();
    }
}
