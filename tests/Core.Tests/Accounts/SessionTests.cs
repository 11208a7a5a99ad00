using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class SessionTests
{
    private static readonly DateTimeOffset Start = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);
    private static readonly TimeSpan MaxAge = TimeSpan.FromDays(30);
    private const string Client = "here";
    private const string Thief = "there";

    [Fact]
    public void A_refresh_uses_the_token_up_and_prolongs_the_session()
    {
        var rotated = Alive().Rotate(0, Lifetime, MaxAge, Client, Start.AddDays(1))!;

        rotated.Generation.ShouldBe(1);
        rotated.ExpiresAt.ShouldBe(Start.AddDays(8));
        rotated.Rotate(0, Lifetime, MaxAge, Client, Start.AddDays(2)).ShouldBeNull();
    }

    [Fact]
    public void Within_the_grace_the_token_before_gives_the_same_generation_however_often()
    {
        var rotated = Alive().Rotate(0, Lifetime, MaxAge, Client, Start)!;

        var again = rotated.Rotate(0, Lifetime, MaxAge, Client, Start.AddSeconds(30))!;

        again.Generation.ShouldBe(1);
        again.ShouldBeSameAs(rotated);
        again.Rotate(0, Lifetime, MaxAge, Client, Start.AddSeconds(30)).ShouldBeSameAs(rotated);
    }

    [Fact]
    public void After_the_grace_a_used_token_counts_as_stolen() =>
        Alive().Rotate(0, Lifetime, MaxAge, Client, Start)!.Rotate(0, Lifetime, MaxAge, Client, Start.AddSeconds(31)).ShouldBeNull();

    [Fact]
    public void A_token_two_generations_old_counts_as_stolen() =>
        Alive().Rotate(0, Lifetime, MaxAge, Client, Start)!.Rotate(1, Lifetime, MaxAge, Client, Start)!
            .Rotate(0, Lifetime, MaxAge, Client, Start)
            .ShouldBeNull();

    [Fact]
    public void A_generation_that_was_never_given_out_is_refused() => Alive().Rotate(1, Lifetime, MaxAge, Client, Start).ShouldBeNull();

    [Fact]
    public void A_client_that_keeps_in_step_with_another_is_found_and_one_that_changed_networks_once_is_not()
    {
        Session? session = Alive();
        var steps = 0;
        for (var generation = 0; session is not null; generation++, steps++)
        {
            session = session.Rotate(generation, Lifetime, MaxAge, Client, Start)!.Rotate(
                generation, Lifetime, MaxAge, Thief, Start.AddSeconds(1));
        }

        steps.ShouldBe(Session.MaxRepeatedByOthers);
        var moved = Alive().Rotate(0, Lifetime, MaxAge, Client, Start)!.Rotate(0, Lifetime, MaxAge, Thief, Start)!
            .Rotate(1, Lifetime, MaxAge, Client, Start)!.Rotate(2, Lifetime, MaxAge, Client, Start)!;
        moved.RepeatedByOthers.ShouldBe(0);
    }

    [Fact]
    public void No_refresh_prolongs_a_session_beyond_its_greatest_age()
    {
        Session session = Alive();
        for (var day = 6; day < 30; day += 6)
        {
            session = session.Rotate(session.Generation, Lifetime, MaxAge, Client, Start.AddDays(day))!;
        }

        session.ExpiresAt.ShouldBe(Start.AddDays(30));
    }

    [Theory]
    [InlineData(Channels.PureEssence, 7 * 24 * 60, null)]
    [InlineData(Channels.RasCurrys, 24 * 60, null)]
    [InlineData(Channels.CustomerPortal, 24 * 60, null)]
    [InlineData(Channels.RocketryBox, 15, 7)]
    [InlineData(Channels.CateredByAfrica, 60, 7)]
    public void Lifetimes_are_the_documented_ones(string channel, int accessMinutes, int? refreshDays)
    {
        var lifetime = SessionLifetime.Of(channel);

        lifetime.Access.TotalMinutes.ShouldBe(accessMinutes);
        (lifetime.Refresh?.TotalDays).ShouldBe(refreshDays);
    }

    private static Session Alive() => new()
    {
        SessionId = 1,
        AccountId = 2,
        Channel = Channels.RocketryBox,
        Role = Role.Customer,
        Email = "john@example.com",
        CreatedAt = Start,
        ExpiresAt = Start.AddDays(7),
    };
}
