using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class TokenCodecTests
{
    private const string Key = "a-signing-key-for-tests-of-32-bytes-or-more";
    private readonly ManualTime time = new();
    private readonly JwtTokenService codec;

    public TokenCodecTests() => codec = new JwtTokenService(new AuthSettings { SigningKey = Key }, time);

    [Fact]
    public async Task A_token_says_whose_session_it_is_and_until_when()
    {
        var token = codec.WriteAccess(SessionIn(Channels.PureEssence));

        var claims = await codec.ReadAccessAsync(token, Channels.PureEssence);

        claims.ShouldBe(new TokenClaims(77, 88, 0, time.GetUtcNow().AddDays(7)));
    }

    [Fact]
    public void It_is_a_three_part_HS256_token_with_the_registered_claims()
    {
        var token = codec.WriteAccess(SessionIn(Channels.PureEssence));

        Part(token, 0).GetProperty("alg").GetString().ShouldBe("HS256");
        var payload = Part(token, 1);
        payload.GetProperty("aud").GetString().ShouldBe("pure-essence");
        payload.GetProperty("exp").GetInt64().ShouldBe(payload.GetProperty("iat").GetInt64() + (7 * 24 * 3600));
        payload.GetProperty("jti").GetString()!.Length.ShouldBe(22);
        payload.TryGetProperty("email", out _).ShouldBeFalse();
    }

    [Fact]
    public void Ras_Currys_tokens_carry_its_documented_claims()
    {
        var payload = Part(codec.WriteAccess(SessionIn(Channels.RasCurrys)), 1);

        payload.GetProperty("userId").GetString().ShouldBe("00000000000000000000004d");
        payload.GetProperty("email").GetString().ShouldBe("john@example.com");
        payload.GetProperty("role").GetString().ShouldBe("user");
    }

    [Fact]
    public async Task It_expires_after_its_lifetime_to_the_second()
    {
        var token = codec.WriteAccess(SessionIn(Channels.PureEssence));

        time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        (await codec.ReadAccessAsync(token, Channels.PureEssence)).ShouldNotBeNull();

        time.Advance(TimeSpan.FromSeconds(1));
        (await codec.ReadAccessAsync(token, Channels.PureEssence)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_of_another_api_is_refused()
    {
        var token = codec.WriteAccess(SessionIn(Channels.RasCurrys));

        (await codec.ReadAccessAsync(token, Channels.PureEssence)).ShouldBeNull();
    }

    [Fact]
    public async Task A_refresh_token_is_no_access_token_and_the_other_way_round()
    {
        var session = SessionIn(Channels.RocketryBox) with { Generation = 3 };
        var refresh = codec.WriteRefresh(session);

        (await codec.ReadAccessAsync(refresh, Channels.RocketryBox)).ShouldBeNull();
        (await codec.ReadRefreshAsync(codec.WriteAccess(session), Channels.RocketryBox)).ShouldBeNull();
        (await codec.ReadRefreshAsync(refresh, Channels.RocketryBox)).ShouldNotBeNull().Generation.ShouldBe(3);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("HS384")]
    [InlineData("RS256")]
    public async Task Another_algorithm_is_refused(string algorithm)
    {
        var good = codec.WriteAccess(SessionIn(Channels.PureEssence)).Split('.');
        var unsigned = $"{Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""")}.{good[1]}";
        var signature = algorithm == "HS384" ? HMACSHA384.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes(unsigned)) : [];

        (await codec.ReadAccessAsync($"{unsigned}.", Channels.PureEssence)).ShouldBeNull();
        (await codec.ReadAccessAsync($"{unsigned}.{good[2]}", Channels.PureEssence)).ShouldBeNull();
        (await codec.ReadAccessAsync($"{unsigned}.{Base64Url.EncodeToString(signature)}", Channels.PureEssence)).ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_token_is_refused_whichever_character_is_changed()
    {
        var token = codec.WriteAccess(SessionIn(Channels.PureEssence));

        for (var i = 0; i < token.Length; i++)
        {
            foreach (var other in "AEIMQUYcgkosw048Bz_.")
            {
                var changed = token[..i] + other + token[(i + 1)..];
                (await codec.ReadAccessAsync(changed, Channels.PureEssence)).HasValue.ShouldBe(changed == token, $"{other} at {i}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.b.c")]
    [InlineData("a.b.c.d.e")]
    [InlineData("....")]
    [InlineData("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0..a.b.c")]
    public async Task What_is_no_token_is_refused(string text) => (await codec.ReadAccessAsync(text, Channels.PureEssence)).ShouldBeNull();

    [Fact]
    public async Task An_endless_token_is_refused() =>
        (await codec.ReadAccessAsync(new string('a', 100_000) + ".b.c", Channels.PureEssence)).ShouldBeNull();

    [Fact]
    public async Task A_token_of_another_key_is_refused()
    {
        var other = new JwtTokenService(new AuthSettings { SigningKey = Key + "!" }, time);

        (await codec.ReadAccessAsync(other.WriteAccess(SessionIn(Channels.PureEssence)), Channels.PureEssence)).ShouldBeNull();
    }

    [Fact]
    public async Task While_keys_are_rotated_tokens_of_the_previous_one_are_accepted_until_they_expire()
    {
        const string next = "the-next-signing-key-of-32-bytes-or-more";
        var rotated = new JwtTokenService(new AuthSettings { SigningKey = next, PreviousSigningKey = Key, HashKey = Key }, time);
        var over = new JwtTokenService(new AuthSettings { SigningKey = next, HashKey = Key }, time);
        var before = codec.WriteAccess(SessionIn(Channels.PureEssence));
        var after = rotated.WriteAccess(SessionIn(Channels.PureEssence));

        (await rotated.ReadAccessAsync(before, Channels.PureEssence)).ShouldNotBeNull();
        (await rotated.ReadAccessAsync(before, Channels.RasCurrys)).ShouldBeNull();
        (await rotated.ReadAccessAsync(after, Channels.PureEssence)).ShouldNotBeNull();
        (await over.ReadAccessAsync(after, Channels.PureEssence)).ShouldNotBeNull();
        (await codec.ReadAccessAsync(after, Channels.PureEssence)).ShouldBeNull();
        (await over.ReadAccessAsync(before, Channels.PureEssence)).ShouldBeNull();

        time.Advance(TimeSpan.FromDays(7));
        (await rotated.ReadAccessAsync(before, Channels.PureEssence)).ShouldBeNull();
    }

    [Fact]
    public void A_signing_key_is_not_rotated_before_there_is_a_hash_key()
    {
        new AuthSettings { SigningKey = Key + "!", PreviousSigningKey = Key }.MayRotate().ShouldBeFalse();
        new AuthSettings { SigningKey = Key + "!", PreviousSigningKey = Key, HashKey = Key }.MayRotate().ShouldBeTrue();
        new AuthSettings { SigningKey = Key, HashKey = "short" }.AreKeysLongEnough().ShouldBeFalse();
        new AuthSettings { SigningKey = Key, PreviousSigningKey = "short" }.AreKeysLongEnough().ShouldBeFalse();
    }

    private Session SessionIn(string channel) => new()
    {
        SessionId = 88,
        AccountId = 77,
        Channel = channel,
        Role = Role.Customer,
        Email = "john@example.com",
        CreatedAt = time.GetUtcNow(),
        ExpiresAt = time.GetUtcNow().AddDays(7),
    };

    private static JsonElement Part(string token, int index) =>
        JsonDocument.Parse(Base64Url.DecodeFromChars(token.Split('.')[index])).RootElement;

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
