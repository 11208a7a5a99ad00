using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class TokenCodecTests
{
    private const string Key = "a-signing-key-for-tests-of-32-bytes-or-more";
    private readonly ManualTime time = new();
    private readonly TokenCodec codec;

    public TokenCodecTests() => codec = new TokenCodec(new AuthSettings { SigningKey = Key }, time);

    [Fact]
    public void A_token_says_whose_session_it_is_and_until_when()
    {
        var token = codec.WriteAccess(SessionIn(Channels.PureEssence));

        codec.TryReadAccess(token, Channels.PureEssence, out var claims).ShouldBeTrue();

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
    public void It_expires_after_its_lifetime_to_the_second()
    {
        var token = codec.WriteAccess(SessionIn(Channels.PureEssence));

        time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        codec.TryReadAccess(token, Channels.PureEssence, out _).ShouldBeTrue();

        time.Advance(TimeSpan.FromSeconds(1));
        codec.TryReadAccess(token, Channels.PureEssence, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_token_of_another_api_is_refused()
    {
        var token = codec.WriteAccess(SessionIn(Channels.RasCurrys));

        codec.TryReadAccess(token, Channels.PureEssence, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_refresh_token_is_no_access_token_and_the_other_way_round()
    {
        var session = SessionIn(Channels.RocketryBox) with { Generation = 3 };
        var refresh = codec.WriteRefresh(session, TimeSpan.FromDays(7));

        codec.TryReadAccess(refresh, Channels.RocketryBox, out _).ShouldBeFalse();
        codec.TryReadRefresh(codec.WriteAccess(session), Channels.RocketryBox, out _).ShouldBeFalse();
        codec.TryReadRefresh(refresh, Channels.RocketryBox, out var claims).ShouldBeTrue();
        claims.Generation.ShouldBe(3);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("HS384")]
    [InlineData("RS256")]
    public void Another_algorithm_is_refused(string algorithm)
    {
        var good = codec.WriteAccess(SessionIn(Channels.PureEssence)).Split('.');
        var unsigned = $"{Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""")}.{good[1]}";
        var signature = algorithm == "HS384" ? HMACSHA384.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes(unsigned)) : [];

        codec.TryReadAccess($"{unsigned}.", Channels.PureEssence, out _).ShouldBeFalse();
        codec.TryReadAccess($"{unsigned}.{good[2]}", Channels.PureEssence, out _).ShouldBeFalse();
        codec.TryReadAccess($"{unsigned}.{Base64Url.EncodeToString(signature)}", Channels.PureEssence, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_changed_token_is_refused_whichever_character_is_changed()
    {
        var token = codec.WriteAccess(SessionIn(Channels.PureEssence));

        for (var i = 0; i < token.Length; i++)
        {
            foreach (var other in "AEIMQUYcgkosw048Bz_.")
            {
                var changed = token[..i] + other + token[(i + 1)..];
                codec.TryReadAccess(changed, Channels.PureEssence, out _).ShouldBe(changed == token, $"{other} at {i}");
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
    public void What_is_no_token_is_refused(string text) => codec.TryReadAccess(text, Channels.PureEssence, out _).ShouldBeFalse();

    [Fact]
    public void An_endless_token_is_refused() => codec.TryReadAccess(new string('a', 100_000) + ".b.c", Channels.PureEssence, out _).ShouldBeFalse();

    [Fact]
    public void A_token_of_another_key_is_refused()
    {
        var other = new TokenCodec(new AuthSettings { SigningKey = Key + "!" }, time);

        codec.TryReadAccess(other.WriteAccess(SessionIn(Channels.PureEssence)), Channels.PureEssence, out _).ShouldBeFalse();
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
