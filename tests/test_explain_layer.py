"""``explain(model, image)`` and ``explain(layers, image)``: what the page is told of each layer."""

from __future__ import annotations

import numpy as np
import pytest

import faltung as ft
from faltung.errors import ArgumentError, ArgumentTypeError
from faltung.explain.layer import activated
from tests.optional import optional
from tests.test_explain_photo import unpacked


def layers_of(*arguments, **options):
    payload = ft.explain(*arguments, **options).payload
    assert payload.view == "layer"
    return payload.sections["layer"]["layers"]


def as_the_page(told):
    """The results of a layer, from nothing but what the page gets."""
    bias = None if told["bias"] is None else unpacked(told["bias"])
    x, weight = unpacked(told["x"]), unpacked(told["weight"])
    per_group = weight.shape[1]
    results = []
    for o, channel in enumerate(told["channels"]):
        group = channel // (told["outputs"] // told["groups"])
        y = ft.nn.conv(
            x[group * per_group : (group + 1) * per_group],
            weight[o : o + 1],
            None if bias is None else bias[o : o + 1],
            stride=told["stride"],
            padding=told["padding"],
            dilation=told["dilation"],
        )
        results.append(y[0, :: told["every"][0], :: told["every"][1]])
    return np.stack(results)


@pytest.fixture
def rng():
    return np.random.default_rng(5)


def test_layers_in_numpy_and_a_function_between_them(rng):
    first = (
        rng.standard_normal((6, 1, 3, 3)),
        rng.standard_normal(6),
        {"padding": "same", "activation": "relu"},
    )
    second = (
        rng.standard_normal((4, 3, 2, 3)),
        None,
        {"stride": (2, 1), "groups": 2, "dilation": 2, "name": "deep"},
    )
    image = rng.random((12, 15))
    one, two = layers_of([first, lambda r: r[:, :, ::2], second], image)
    assert (one["name"], two["name"]) == ("layer 1", "deep")
    assert one["activation"] == "relu"
    np.testing.assert_allclose(as_the_page(one), unpacked(one["y"]), rtol=1e-12, atol=1e-13)
    np.testing.assert_allclose(as_the_page(two), unpacked(two["y"]), rtol=1e-12, atol=1e-13)
    between = np.maximum(ft.nn.conv(image[None, None], first[0], first[1], padding="same"), 0)[:, :, ::2]
    np.testing.assert_array_equal(unpacked(two["x"]), between[0])
    assert two["groups"] == 2
    assert two["stride"] == [2, 1]


@pytest.mark.parametrize("shape", [(20, 24, 3), (3, 20, 24), (2, 3, 20, 24)])
def test_an_image_in_any_usual_layout(rng, shape):
    pixels = rng.integers(0, 256, shape, dtype=np.uint8)
    payload = ft.explain((rng.standard_normal((2, 3, 3, 3)),), pixels).payload
    (told,) = payload.sections["layer"]["layers"]
    expected = {3: lambda: np.moveaxis(pixels, -1, 0) if shape[-1] == 3 else pixels, 4: lambda: pixels[0]}[
        len(shape)
    ]()
    np.testing.assert_allclose(unpacked(told["x"]), expected / 255, rtol=1e-15)
    assert any("divided by 255" in note for note in payload.notes)


def test_signals_are_maps_of_one_row(rng):
    weight, signal = rng.standard_normal((2, 1, 5)), rng.standard_normal(40)
    (told,) = layers_of((weight, None, {"stride": 2, "padding": 1}), signal)
    whole = ft.nn.conv(signal[None], weight, stride=2, padding=1)
    assert unpacked(told["x"]).shape == (1, 1, 40)
    np.testing.assert_allclose(
        unpacked(told["y"])[:, 0], whole[:, :: told["every"][1]], rtol=1e-12, atol=1e-13
    )


def test_large_layers_are_cut_visibly_and_exactly(rng):
    weight = rng.standard_normal((64, 32, 3, 3))
    image = rng.standard_normal((32, 112, 112))
    with pytest.warns(UserWarning, match="are shown"):
        explanation = ft.explain((weight, rng.standard_normal(64), {"stride": 2, "padding": 1}), image)
    (told,) = explanation.payload.sections["layer"]["layers"]
    assert any("outputs are shown" in note for note in told["notes"])
    assert len(explanation.html.encode()) < 1_000_000
    # What is left is computed from no more than what is left.
    np.testing.assert_allclose(as_the_page(told), unpacked(told["y"]), rtol=1e-11, atol=1e-11)
    assert told["whole"] == [[1, 1], [1, 1]]


def test_a_torch_model_is_watched(rng):
    torch = optional("torch")
    functional = torch.nn.functional

    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.first = torch.nn.Conv2d(3, 8, 3, padding=1)
            self.norm = torch.nn.BatchNorm2d(8)
            self.second = torch.nn.Conv2d(8, 4, 3, stride=2, groups=2, padding="valid", padding_mode="zeros")
            self.free = torch.nn.Parameter(torch.ones(2, 4, 1, 1))
            self.last = torch.nn.Linear(2, 10)

        def forward(self, x):
            x = functional.relu(self.norm(self.first(x)))
            x = functional.leaky_relu(self.second(x), 0.2)
            x = torch.tanh(functional.conv2d(x, self.free))
            return self.last(x.mean((2, 3)))

    torch.manual_seed(0)
    model = Net()
    model.norm.running_mean += 0.3
    model.train()
    one, two, three = layers_of(model, rng.random((16, 16, 3)).astype(np.float32))
    assert model.training
    assert [told["name"] for told in (one, two, three)] == ["first", "second", "free"]
    assert [told["activation"] for told in (one, two, three)] == ["relu", "leaky_relu", "tanh"]
    assert two["slope"] == 0.2
    assert two["groups"] == 2
    scale = unpacked(one["scale"])
    np.testing.assert_allclose(unpacked(one["shift"]), -0.3 * scale, rtol=1e-6)
    for told in (one, two, three):
        np.testing.assert_allclose(as_the_page(told), unpacked(told["y"]), rtol=1e-12, atol=1e-13)
        assert told["own"] < 1e-5
    # What follows a layer is what the next one got, so normalisation and activation were understood.
    after = activated(
        unpacked(one["y"]) * scale[:, None, None] + unpacked(one["shift"])[:, None, None], "relu"
    )
    expected = unpacked(two["x"])[:, :: one["every"][0], :: one["every"][1]]
    np.testing.assert_allclose(after, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", ["relu", "relu6", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "tanh"])
def test_activations_are_those_of_torch(name):
    torch = optional("torch")
    values = np.array([-30.0, -6.5, -1.0, -0.0, 1e-3, 2.0, 7.0, np.inf])
    functions = {"tanh": torch.tanh, "sigmoid": torch.sigmoid}
    expected = functions.get(name, getattr(torch.nn.functional, name))(torch.from_numpy(values)).numpy()
    np.testing.assert_allclose(activated(values, name), expected, rtol=1e-12, atol=1e-15)


def test_a_model_that_does_not_convolve_says_so():
    torch = optional("torch")
    with pytest.raises(ArgumentError, match="computed no convolution of one or two axes"):
        ft.explain(torch.nn.Linear(4, 4), torch.zeros(1, 4))
    with pytest.raises(ArgumentTypeError, match="image is ndarray for a model without a Conv1d or Conv2d"):
        ft.explain(torch.nn.Linear(4, 4), np.zeros((1, 4)))


@pytest.mark.parametrize(
    ("layers", "image", "message"),
    [
        ((np.ones((2, 3, 3, 3)),), np.zeros((9, 9)), "image is of shape .9, 9., expected 3 as the number"),
        ((np.ones((2, 1, 3, 3), complex),), np.zeros((9, 9)), "the weight of layer 1 is of dtype complex128"),
        ((np.ones((2, 1, 3, 3)),), np.zeros((9, 9), complex), "image is of dtype complex128"),
        (((np.ones((2, 1, 3, 3)), None, {"pad": 1}),), np.zeros((9, 9)), "option pad of a layer is given"),
        ([(np.ones((2, 1, 3, 3)), None, {"activation": "max"})], np.zeros((9, 9)), "activation is 'max'"),
        ((np.ones((2, 1, 3, 3)), None, {"padding": "half"}), np.zeros((9, 9)), "padding is 'half'"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_the_reason(layers, image, message):
    with pytest.raises((ArgumentError, ArgumentTypeError), match=message):
        ft.explain(layers, image)


def test_layers_are_chosen_by_name(rng):
    steps = [(rng.random((1, 1, 2, 2)), None, {"name": f"</script>{i}"}) for i in range(12)]
    image = rng.random((20, 20))
    assert len(layers_of(steps, image)) == 8
    assert [told["name"] for told in layers_of(steps, image, layers=["</script>9"])] == ["</script>9"]
    assert "</script>9" not in ft.explain(steps, image, layers="</script>9").html
    with pytest.raises(ArgumentError, match="layers is 'nine', expected names among"):
        ft.explain(steps, image, layers="nine")
