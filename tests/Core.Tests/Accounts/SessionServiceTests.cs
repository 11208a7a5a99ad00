using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class SessionServiceTests : IDisposable
{
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_token_is_good_for_7_days_in_Pure_Essence()
    {
        var token = (await New(Channels.PureEssence)).AccessToken;

        host.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        (await host.IsAccepted(token)).ShouldBeTrue();

        host.Time.Advance(TimeSpan.FromSeconds(1));
        (await host.IsAccepted(token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_is_refused_by_another_api_even_when_its_own_just_took_it()
    {
        var token = (await New(Channels.PureEssence)).AccessToken;

        (await host.IsAccepted(token)).ShouldBeTrue();
        (await host.IsAccepted(token, Channels.CustomerPortal)).ShouldBeFalse();
    }

    [Fact]
    public async Task Logout_ends_this_session_at_once_and_no_other()
    {
        var phone = (await New(Channels.PureEssence)).AccessToken;
        var laptop = (await host.SignedIn()).Tokens.AccessToken;
        var caller = await host.CallerOf(phone);

        await host.Sessions.EndAsync(caller, default);

        (await host.IsAccepted(phone)).ShouldBeFalse();
        (await host.IsAccepted(laptop)).ShouldBeTrue();
        host.Time.Advance(TimeSpan.FromHours(1));
        (await host.IsAccepted(phone)).ShouldBeFalse();
    }

    [Fact]
    public async Task Logging_out_twice_is_as_good_as_once()
    {
        var caller = await host.CallerOf((await New(Channels.PureEssence)).AccessToken);

        await host.Sessions.EndAsync(caller, default);
        await host.Sessions.EndAsync(caller, default);
    }

    [Fact]
    public async Task Another_instance_accepts_an_ended_session_for_5_seconds_at_most()
    {
        var token = (await New(Channels.PureEssence)).AccessToken;
        var caller = await host.CallerOf(token);
        var elsewhere = new SessionService(
            host.Store, host.Get<JwtTokenService>(), new SessionCache(host.Time), host.Get<RefreshTokenRotation>(), host.Get<IdGenerator>(),
            host.Time, host.Get<Microsoft.Extensions.Logging.ILogger<SessionService>>());
        (await elsewhere.AuthenticateAsync(token, Channels.PureEssence, default)).IsOk.ShouldBeTrue();

        await host.Sessions.EndAsync(caller, default);
        host.Time.Advance(SessionCache.Lifetime);

        (await elsewhere.AuthenticateAsync(token, Channels.PureEssence, default)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task Twenty_refreshes_at_once_get_the_same_new_tokens_and_the_session_goes_on()
    {
        var refresh = (await New(Channels.RocketryBox)).RefreshToken!;

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20)
                .Select(_ => Task.Run(() => host.Sessions.RefreshAsync(refresh, Channels.RocketryBox, default).AsTask())));

        var tokens = answers.Select(answer => answer.Value).Distinct().ShouldHaveSingleItem();
        (await host.IsAccepted(tokens.AccessToken, Channels.RocketryBox)).ShouldBeTrue();
        (await host.Sessions.RefreshAsync(tokens.RefreshToken!, Channels.RocketryBox, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_used_token_that_comes_late_ends_the_session_and_its_owner_is_told()
    {
        var refresh = (await New(Channels.RocketryBox)).RefreshToken!;
        var next = (await host.Sessions.RefreshAsync(refresh, Channels.RocketryBox, default)).Value;
        host.Time.Advance(Session.Grace + TimeSpan.FromSeconds(1));

        (await host.Sessions.RefreshAsync(refresh, Channels.RocketryBox, default)).Error!.Code.ShouldBe(ErrorCode.InvalidToken);

        (await host.IsAccepted(next.AccessToken, Channels.RocketryBox)).ShouldBeFalse();
        (await host.Events<SessionReuseDetected>()).ShouldHaveSingleItem().Channel.ShouldBe(Channels.RocketryBox);
    }

    [Fact]
    public void The_cache_keeps_no_more_than_its_bound_and_forgets_nothing_that_is_ended()
    {
        var cache = new SessionCache(host.Time);
        var now = host.Time.GetUtcNow();
        for (var i = 1; i <= 20_000; i++)
        {
            cache.Put($"token {i}", new CurrentUser(i, Role.Customer, Channels.PureEssence, i) { ExpiresAt = now.AddDays(1) }, now);
        }

        cache.End(20_000);

        cache.TryGet("token 1", now, out _).ShouldBeFalse();
        cache.TryGet("token 19999", now, out _).ShouldBeTrue();
        cache.TryGet("token 20000", now, out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_known_token_is_recognised_without_garbage()
    {
        var token = (await New(Channels.PureEssence)).AccessToken;
        await host.IsAccepted(token);
        for (var i = 0; i < 1000; i++)
        {
            (await host.Sessions.AuthenticateAsync(token, Channels.PureEssence, default)).IsOk.ShouldBeTrue();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var good = 0;
        for (var i = 0; i < 1000; i++)
        {
            good += (await host.Sessions.AuthenticateAsync(token, Channels.PureEssence, default)).IsOk ? 1 : 0;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1000);
        good.ShouldBe(1000);
    }

    [Theory]
    [InlineData(Channels.RocketryBox, 15)]
    [InlineData(Channels.CateredByAfrica, 60)]
    public async Task Where_documented_a_refresh_token_prolongs_the_session(string channel, int minutes)
    {
        var tokens = await New(channel);
        host.Time.Advance(TimeSpan.FromMinutes(minutes));
        (await host.IsAccepted(tokens.AccessToken, channel)).ShouldBeFalse();

        var next = (await host.Sessions.RefreshAsync(tokens.RefreshToken!, channel, default)).Value;

        tokens.ExpiresIn.ShouldBe(TimeSpan.FromMinutes(minutes));
        (await host.IsAccepted(next.AccessToken, channel)).ShouldBeTrue();
        host.Time.Advance(TimeSpan.FromDays(7));
        (await host.Sessions.RefreshAsync(next.RefreshToken!, channel, default)).Error!.Code.ShouldBe(ErrorCode.InvalidToken);
    }

    [Theory]
    [InlineData(Channels.PureEssence)]
    [InlineData(Channels.RasCurrys)]
    [InlineData(Channels.CustomerPortal)]
    public async Task Elsewhere_there_is_none(string channel) => (await New(channel)).RefreshToken.ShouldBeNull();

    [Fact]
    public async Task A_refresh_token_that_comes_again_ends_the_whole_session()
    {
        var first = await New(Channels.RocketryBox);
        var second = (await host.Sessions.RefreshAsync(first.RefreshToken!, Channels.RocketryBox, default)).Value;
        (await host.IsAccepted(second.AccessToken, Channels.RocketryBox)).ShouldBeTrue();
        host.Time.Advance(TimeSpan.FromSeconds(31));

        (await host.Sessions.RefreshAsync(first.RefreshToken!, Channels.RocketryBox, default)).IsOk.ShouldBeFalse();

        (await host.IsAccepted(second.AccessToken, Channels.RocketryBox)).ShouldBeFalse();
        (await host.Sessions.RefreshAsync(second.RefreshToken!, Channels.RocketryBox, default)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task A_lost_answer_to_a_refresh_is_made_good_once()
    {
        var first = await New(Channels.RocketryBox);
        await host.Sessions.RefreshAsync(first.RefreshToken!, Channels.RocketryBox, default);

        var again = (await host.Sessions.RefreshAsync(first.RefreshToken!, Channels.RocketryBox, default)).Value;

        (await host.Sessions.RefreshAsync(again.RefreshToken!, Channels.RocketryBox, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Two_refreshes_at_once_both_get_tokens()
    {
        var first = await New(Channels.RocketryBox);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
            await host.Sessions.RefreshAsync(first.RefreshToken!, Channels.RocketryBox, default))));

        outcomes.ShouldAllBe(outcome => outcome.IsOk);
    }

    private async Task<Tokens> New(string channel)
    {
        if (channel == Channels.CateredByAfrica)
        {
            await host.StaffRegistrations.EnsureAdminAsync("john@example.com", AccountsHost.Password, Role.Admin, "John", default);
        }
        else
        {
            await host.Registered();
        }

        return (await host.SignedIn(channel: channel)).Tokens;
    }
}
