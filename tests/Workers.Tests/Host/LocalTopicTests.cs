using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Workers.Tests.Host;

public sealed class LocalTopicTests
{
    [Fact]
    public async Task Every_subscription_that_wants_an_event_receives_it_once()
    {
        await using var rig = await Rig.Start();
        var refunded = rig.Refunded();

        await rig.Publish(refunded);

        rig.Deliveries.All.ShouldBe(
            [(EventTopic.Loyalty, refunded.EventId), (EventTopic.Notifications, refunded.EventId)], ignoreOrder: true);
    }

    [Fact]
    public async Task An_event_that_nobody_wants_goes_nowhere()
    {
        await using var rig = await Rig.Start();

        await rig.Publish(rig.Refunded() with { Event = new ProductSaved(1, "Soap") });

        rig.Deliveries.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_event_published_again_is_dropped()
    {
        await using var rig = await Rig.Start();
        var refunded = rig.Refunded();

        await rig.Publish(refunded, refunded);
        await rig.Publish(refunded);

        rig.Deliveries.Count(EventTopic.Loyalty).ShouldBe(1);
    }

    [Fact]
    public async Task A_delivery_that_fails_is_tried_again_after_ten_seconds()
    {
        await using var rig = await Rig.Start();
        rig.Deliveries.Then = (subscription, _, _) => subscription == EventTopic.Loyalty && rig.Deliveries.Count(EventTopic.Loyalty) < 2
            ? throw new InvalidOperationException("Not now.")
            : Task.CompletedTask;

        await rig.Publish(rig.Refunded());
        rig.Queue(EventTopic.Loyalty).Scheduled.ShouldBe(1);
        await rig.Advance(TimeSpan.FromSeconds(10));

        rig.Deliveries.Count(EventTopic.Loyalty).ShouldBe(2);
        rig.Deliveries.Count(EventTopic.Notifications).ShouldBe(1);
        rig.Queue(EventTopic.Loyalty).Scheduled.ShouldBe(0);
        rig.Queue(EventTopic.Loyalty).DeadLetters.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_fails_four_times_is_a_dead_letter_with_its_reason()
    {
        await using var rig = await Rig.Start();
        rig.Deliveries.Then = (
            subscription, _, _) => subscription == EventTopic.Loyalty ? throw new InvalidOperationException("Poison.") : Task.CompletedTask;
        var refunded = rig.Refunded();

        await rig.Publish(refunded);
        await rig.Advance(TimeSpan.FromMinutes(12));

        rig.Deliveries.Count(EventTopic.Loyalty).ShouldBe(4);
        var letter = rig.Queue(EventTopic.Loyalty).DeadLetters.ShouldHaveSingleItem();
        letter.EventId.ShouldBe(refunded.EventId);
        letter.Reason.ShouldBe("InvalidOperationException: Poison.");
        letter.Attempts.ShouldBe(4);
        EventMessage.Parse(letter.Body).Event.ShouldBe(refunded.Event);
    }

    [Fact]
    public async Task Redriven_dead_letters_go_to_their_own_subscription_only()
    {
        await using var rig = await Rig.Start();
        rig.Deliveries.Then = (
            subscription, _, _) => subscription == EventTopic.Loyalty ? throw new InvalidOperationException("Poison.") : Task.CompletedTask;
        await rig.Publish(rig.Refunded());
        await rig.Advance(TimeSpan.FromMinutes(12));
        rig.Deliveries.Then = (_, _, _) => Task.CompletedTask;

        var redriven = await rig.Topic.RedriveAsync(EventTopic.Loyalty);
        await rig.Idle();

        redriven.ShouldBe(1);
        rig.Deliveries.Count(EventTopic.Loyalty).ShouldBe(5);
        rig.Deliveries.Count(EventTopic.Notifications).ShouldBe(1);
        rig.Queue(EventTopic.Loyalty).DeadLetters.ShouldBeEmpty();
        (await rig.Topic.RedriveAsync("no-such-subscription")).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_not_finished_is_delivered_after_a_restart()
    {
        var first = new Rig();
        await first.Start();
        var entered = new TaskCompletionSource();
        first.Deliveries.Then = async (_, _, ct) =>
        {
            entered.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        };
        var refunded = first.Refunded();
        await first.Topic.PublishAsync([refunded], CancellationToken.None);
        await entered.Task;

        var after = new Deliveries();
        await using var second = await first.Restart(after);
        await second.Idle();

        after.All.ShouldBe([(EventTopic.Loyalty, refunded.EventId), (EventTopic.Notifications, refunded.EventId)], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_finished_is_not_delivered_after_a_restart()
    {
        var first = new Rig();
        await first.Start();
        await first.Publish([.. Enumerable.Range(1, 100).Select(id => first.Refunded(id))]);

        var after = new Deliveries();
        await using var second = await first.Restart(after);
        await second.Idle();

        after.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dead_letters_survive_a_restart()
    {
        var first = new Rig();
        await first.Start();
        first.Deliveries.Then = (_, _, _) => throw new InvalidOperationException("Poison.");
        await first.Publish(first.Refunded());
        await first.Advance(TimeSpan.FromMinutes(12));

        await using var second = await first.Restart(new Deliveries());

        second.Queue(EventTopic.Loyalty).DeadLetters.Count.ShouldBe(1);
        second.Queue(EventTopic.Notifications).DeadLetters.Count.ShouldBe(1);
    }
}
