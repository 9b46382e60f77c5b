"""``record`` and ``explain(recording)``: bounded, evenly spaced, and true."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import faltung as ft
from faltung.errors import ArgumentError, ArgumentTypeError
from tests.optional import optional
from tests.test_explain_photo import unpacked


def section(recording, **options):
    payload = ft.explain(recording, **options).payload
    assert payload.view == "learning"
    return payload.sections["recording"]


def trained(steps, *, stride=1, padding=0, groups=1, **options):
    """A layer that learns another one; what `record` was told, step by step."""
    rng = np.random.default_rng(2)
    layers = {"w": {"stride": stride, "padding": padding, "groups": groups}}
    kernel, wanted = rng.standard_normal((2, 6, 1 if groups > 1 else 2, 3, 3))
    channels = kernel.shape[1] * groups
    given = []
    with ft.record(layers=layers, **options) as recording:
        for step in range(steps):
            x = rng.standard_normal((4, channels, 9, 8))
            error = (ft.nn.conv(x, kernel, **layers["w"]) - ft.nn.conv(x, wanted, **layers["w"])) / x.size
            gradient = ft.nn.conv_weight_grad(x, kernel.shape, error, **layers["w"])
            given.append(tuple(a.astype(np.float32) for a in (kernel, gradient, x[0], error[0])))
            recording.step(
                1 / (step + 1), {"w": kernel}, {"w": gradient}, inputs={"w": x}, errors={"w": error}
            )
            kernel -= 0.1 * gradient
    return recording, given


@pytest.mark.parametrize(
    "settings", [{}, {"stride": 2, "padding": 1}, {"padding": "same"}, {"padding": ((2, 0), (1, 1))}]
)
def test_snapshots_are_what_was_told_and_gradients_are_correlations(settings):
    recording, given = trained(30, **settings)
    told = section(recording)
    (layer,) = told["layers"]
    assert told["steps"] == list(range(30))
    kernels, gradients = unpacked(layer["kernels"]), unpacked(layer["gradients"])
    inputs, errors = unpacked(layer["why"]["inputs"]), unpacked(layer["why"]["errors"])
    for i, (kernel, gradient, x, error) in enumerate(given):
        np.testing.assert_array_equal(kernels[i], kernel)
        np.testing.assert_array_equal(gradients[i], gradient)
        np.testing.assert_array_equal(inputs[i], x)
        np.testing.assert_array_equal(errors[i], error)
    own = unpacked(layer["why"]["own"])
    for i, index in enumerate(layer["why"]["ownAt"]):
        expected = ft.nn.conv_weight_grad(
            inputs[index][None], kernels.shape[1:], errors[index][None], **{"stride": 1, **settings}
        )
        np.testing.assert_allclose(own[i], expected, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("steps", [1, 2, 31, 32, 33, 100, 257])
def test_a_recording_of_any_length_is_bounded_and_evenly_spaced(steps):
    recording, given = trained(steps, most=32)
    found = [snapshot.step for snapshot in recording.snapshots]
    assert len(found) <= 33
    assert found[0] == 0
    assert found[-1] == steps - 1
    assert len({b - a for a, b in itertools.pairwise(found[:-1])}) <= 1
    for snapshot in recording.snapshots:
        np.testing.assert_array_equal(snapshot.kernels["w"], given[snapshot.step][0])
    assert recording.losses[0] == (0, 1.0)
    assert len(recording.losses) == steps


def test_losses_are_thinned_too_and_may_be_infinite():
    with ft.record() as recording:
        for step in range(5000):
            recording.step(np.inf if step == 0 else 1.0, {"k": np.ones((2, 2))})
    assert len(recording.losses) < 1000
    told = section(recording)
    assert told["losses"][0] == [0, "inf"]
    assert told["layers"][0]["why"] is None
    assert told["layers"][0]["gradients"] is None


def test_a_layer_with_groups_keeps_kernels_and_gradients():
    recording, _ = trained(5, groups=3)
    (layer,) = section(recording)["layers"]
    assert (layer["groups"], layer["inputs"], layer["outputs"]) == (3, 3, 6)
    assert layer["why"]["own"] is None


def test_the_page_of_a_large_training_stays_small():
    rng = np.random.default_rng(3)
    big = {"w1": rng.standard_normal((64, 3, 7, 7)), "</script>": rng.standard_normal((128, 64, 5, 5))}
    with ft.record(layers={name: {"padding": "same"} for name in big}) as recording:
        for _ in range(60):
            recording.step(
                0.5,
                big,
                {name: rng.standard_normal(w.shape) for name, w in big.items()},
                inputs={
                    "w1": rng.standard_normal((3, 60, 60)),
                    "</script>": rng.standard_normal((64, 30, 30)),
                },
                errors={
                    "w1": rng.standard_normal((64, 60, 60)),
                    "</script>": rng.standard_normal((128, 30, 30)),
                },
            )
    explanation = ft.explain(recording)
    assert len(explanation.html.encode()) < 1_000_000
    assert '</script>":' not in explanation.html
    assert explanation.payload.sections["recording"]["total"] == 60


def test_maps_too_large_to_keep_are_told():
    with ft.record() as recording:
        recording.step(
            None,
            {"k": np.ones((1, 1, 3, 3))},
            {"k": np.ones((1, 1, 3, 3))},
            inputs={"k": np.ones((1, 99, 99))},
        )
    with pytest.warns(UserWarning, match="the inputs and errors were not kept"):
        (layer,) = section(recording)["layers"]
    assert layer["why"] is None


def test_a_torch_model_is_recorded_by_itself():
    torch = optional("torch")
    functional = torch.nn.functional
    torch.manual_seed(1)
    model = torch.nn.Sequential(
        torch.nn.Conv2d(1, 4, 3, padding=1),
        torch.nn.ReLU(),
        torch.nn.Conv2d(4, 6, 3, stride=2, bias=False),
        torch.nn.Flatten(),
        torch.nn.Linear(6 * 3 * 3, 3),
    )
    optimiser = torch.optim.SGD(model.parameters(), lr=0.1)
    wanted = []
    with ft.record(model, every=2) as recording:
        for _ in range(9):
            images, labels = torch.randn(5, 1, 8, 8), torch.randint(3, (5,))
            optimiser.zero_grad()
            loss = functional.cross_entropy(model(images), labels)
            loss.backward()
            wanted.append(
                (model[0].weight.detach().clone(), model[0].weight.grad.clone(), loss.item(), images[0])
            )
            optimiser.step()
            with torch.no_grad():
                model(images)  # looking on does not disturb
    assert recording.steps == 9
    assert [snapshot.step for snapshot in recording.snapshots] == [0, 2, 4, 6, 8, 9]
    np.testing.assert_allclose([loss for _, loss in recording.losses], [loss for _, _, loss, _ in wanted])
    for snapshot in recording.snapshots[:-1]:
        kernel, gradient, _, image = wanted[snapshot.step]
        np.testing.assert_array_equal(snapshot.kernels["0"], kernel)
        np.testing.assert_array_equal(snapshot.gradients["0"], gradient)
        np.testing.assert_array_equal(snapshot.inputs["0"], image)
    np.testing.assert_array_equal(recording.snapshots[-1].kernels["0"], model[0].weight.detach())
    told = section(recording)
    assert [layer["name"] for layer in told["layers"]] == ["0", "2"]
    assert told["layers"][1]["biases"] is None
    # Over all images of a batch the correlations add up to the gradient; of a batch of one they are it.
    with ft.record(model) as recording:
        optimiser.zero_grad()
        functional.cross_entropy(model(images[:1]), labels[:1]).backward()
        gradient = model[2].weight.grad.clone()
        optimiser.step()
    layer = section(recording)["layers"][1]
    np.testing.assert_allclose(unpacked(layer["why"]["own"])[0], gradient, rtol=1e-4, atol=1e-6)


def test_a_model_that_is_none_and_steps_that_say_nothing():
    with pytest.raises(ArgumentTypeError, match=r"model is list, expected a torch\.nn\.Module"):
        ft.record([1])
    with pytest.raises(ArgumentError, match="most is 1, expected at least 2"):
        ft.record(most=1)
    with pytest.raises(ArgumentTypeError, match="pad is given, expected one of stride"):
        ft.record(layers={"w": {"pad": 1}})
    with ft.record() as recording:
        pass
    with pytest.raises(ArgumentError, match="recording is empty, expected at least one step"):
        ft.explain(recording)
    with pytest.raises(ArgumentError, match="kernels is None, expected a mapping"):
        recording.step(0.5)
    with pytest.raises(ArgumentError, match=r"kernels\['k'\] is of shape \(1, 1, 2, 2, 2\)"):
        recording.step(0.5, {"k": np.ones((1, 1, 2, 2, 2))})
    with pytest.raises(ArgumentTypeError, match=r"kernels\['k'\] is of dtype complex128"):
        recording.step(0.5, {"k": np.ones((2, 2), complex)})


def test_an_error_inside_is_not_swallowed():
    recording = ft.record()
    with pytest.raises(ZeroDivisionError), recording:
        recording.step(1 / 0, {"k": np.ones((2, 2))})
