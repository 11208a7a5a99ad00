using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class OneTimeCodeTests : IDisposable
{
    private const long Account = 77;
    private readonly AccountsHost host = new();

    private OneTimeCodeService Codes => host.Get<OneTimeCodeService>();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_code_has_six_digits_and_works_once()
    {
        var code = await Code(1);

        code.ShouldMatch("^[0-9]{6}$");
        (await Verify(code)).ShouldBeTrue();
        (await Verify(code)).ShouldBeFalse();
    }

    [Fact]
    public async Task After_five_wrong_attempts_the_right_code_is_refused_too()
    {
        var code = await Code(1);

        for (var i = 0; i < 5; i++)
        {
            (await Verify(Other(code))).ShouldBeFalse();
        }

        (await Verify(code)).ShouldBeFalse();
    }

    [Fact]
    public async Task Guesses_at_once_do_not_get_more_than_five_attempts()
    {
        var code = await Code(1);

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(() => Verify(Other(code)))));

        (await Verify(code)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_right_code_used_many_times_at_once_works_once()
    {
        var code = await Code(1);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Verify(code))));

        outcomes.Count(good => good).ShouldBe(1);
    }

    [Fact]
    public async Task It_expires_after_ten_minutes()
    {
        var code = await Code(1);

        host.Time.Advance(TimeSpan.FromMinutes(10));

        (await Verify(code)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_resend_voids_the_code_before_and_its_attempts()
    {
        var older = await Code(1);
        for (var i = 0; i < 5; i++)
        {
            await Verify(Other(older));
        }

        var newer = await Code(2);

        if (older != newer)
        {
            (await Verify(older)).ShouldBeFalse();
        }

        (await Verify(newer)).ShouldBeTrue();
        (await Codes.CreateAsync(Account, CodePurpose.VerifyEmail, 1, 0, default)).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_request_again_gets_the_same_code_without_new_attempts()
    {
        var code = await Code(1);
        for (var i = 0; i < 5; i++)
        {
            await Verify(Other(code));
        }

        (await Code(1)).ShouldBe(code);
        (await Verify(code)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_code_is_good_for_its_purpose_and_account_only()
    {
        var code = await Code(1);

        (await Codes.VerifyAsync(Account, CodePurpose.ResetPassword, code, 0, default)).Error!.Code.ShouldBe(ErrorCode.InvalidOtp);
        (await Codes.VerifyAsync(78, CodePurpose.VerifyEmail, code, 0, default)).Error!.Code.ShouldBe(ErrorCode.InvalidOtp);
    }

    [Fact]
    public async Task Ten_wrong_codes_in_a_day_close_codes_across_requests_and_leave_the_owner_the_codes_of_logins()
    {
        var login = (await Codes.CreateAsync(Account, CodePurpose.Login, 1, 0, default))!;
        for (var request = 2; request < 6; request++)
        {
            var code = await Code(request);
            for (var i = 0; i < 3; i++)
            {
                await Verify(Other(code));
            }
        }

        (await Verify(await Code(7))).ShouldBeFalse();
        (await Codes.AreOpenAsync(Account, CodePurpose.VerifyEmail, default)).ShouldBeFalse();
        (await Codes.AreOpenAsync(Account, CodePurpose.ResetPassword, default)).ShouldBeFalse();
        (await Codes.VerifyAsync(Account, CodePurpose.Login, login, 0, default)).IsOk.ShouldBeTrue();
        host.Time.Advance(TimeSpan.FromDays(1));
        (await Verify(await Code(8))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_of_the_secrets_voids_the_code()
    {
        var code = await Code(1);

        (await Codes.VerifyAsync(Account, CodePurpose.VerifyEmail, code, 1, default)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task Ten_wrong_codes_of_logins_in_a_day_leave_the_link_only()
    {
        for (var request = 1; request < 4; request++)
        {
            var code = (await Codes.CreateAsync(Account, CodePurpose.Login, request, 0, default))!;
            for (var i = 0; i < 4; i++)
            {
                await Codes.VerifyAsync(Account, CodePurpose.Login, Other(code), 0, default);
            }
        }

        var right = (await Codes.CreateAsync(Account, CodePurpose.Login, 9, 0, default))!;
        (await Codes.VerifyAsync(Account, CodePurpose.Login, right, 0, default)).IsOk.ShouldBeFalse();
        (await Codes.AreOpenAsync(Account, CodePurpose.Login, default)).ShouldBeFalse();
        (await Codes.AreOpenAsync(Account, CodePurpose.ResetPassword, default)).ShouldBeTrue();
        await Codes.ReopenAsync(Account, default);
        (await Codes.AreOpenAsync(Account, CodePurpose.Login, default)).ShouldBeTrue();
    }

    private async Task<string> Code(long requestId) => (await Codes.CreateAsync(Account, CodePurpose.VerifyEmail, requestId, 0, default))!;

    private async Task<bool> Verify(string code) => (await Codes.VerifyAsync(Account, CodePurpose.VerifyEmail, code, 0, default)).IsOk;

    private static string Other(string code) => (code[0] == '0' ? '1' : '0') + code[1..];
}
