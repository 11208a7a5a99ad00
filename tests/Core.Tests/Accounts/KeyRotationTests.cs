using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Tests.Accounts;

/// <summary>The signing key is changed as a routine: instances with the settings before, during and after it work over one store.</summary>
public sealed class KeyRotationTests : IDisposable
{
    private const string First = "a-signing-key-for-tests-of-32-bytes-or-more";
    private const string Next = "the-next-signing-key-of-32-bytes-or-more";
    private readonly AccountsHost host = new();

    [Theory]
    [InlineData(Channels.PureEssence)]
    [InlineData(Channels.RocketryBox)]
    [InlineData(Channels.CateredByAfrica)]
    [InlineData(Channels.RasCurrys)]
    [InlineData(Channels.CustomerPortal)]
    public async Task Nobody_is_logged_out_by_a_new_signing_key(string channel)
    {
        if (channel == Channels.CateredByAfrica)
        {
            await host.StaffRegistrations.EnsureAdminAsync("john@example.com", AccountsHost.Password, Role.Admin, "John", default);
        }
        else
        {
            await host.Registered();
        }

        var before = (await host.SignedIn(channel: channel)).Tokens.AccessToken;

        await using var announced = host.AnotherInstance(
            new AuthSettings { SigningKey = First, PreviousSigningKey = Next, HashKey = First });
        await using var rotated = host.AnotherInstance(new AuthSettings { SigningKey = Next, PreviousSigningKey = First, HashKey = First });
        await using var over = host.AnotherInstance(new AuthSettings { SigningKey = Next, HashKey = First });
        var after = (await rotated.GetRequiredService<LoginService>()
            .LoginAsync("john@example.com", AccountsHost.Password, channel, default)).Value.Tokens.AccessToken;

        (await IsAccepted(announced, before)).ShouldBeTrue();
        (await IsAccepted(announced, after)).ShouldBeTrue();
        (await IsAccepted(rotated, before)).ShouldBeTrue();
        (await IsAccepted(rotated, after)).ShouldBeTrue();
        (await IsAccepted(over, after)).ShouldBeTrue();
        (await IsAccepted(over, before)).ShouldBeFalse();

        async Task<bool> IsAccepted(ServiceProvider instance, string token) =>
            (await instance.GetRequiredService<SessionService>().AuthenticateAsync(token, channel, default)).IsOk;
    }

    [Fact]
    public void A_previous_signing_key_without_a_hash_key_stops_the_start()
    {
        using var careless = new AccountsHost(("Auth:PreviousSigningKey", Next));

        Should.Throw<Exception>(() => careless.Get<IStartupValidator>().Validate()).Message.ShouldContain("Auth__HashKey");
    }

    public void Dispose() => host.Dispose();
}
