using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Authentication Endpoints.</summary>
public sealed class Auth(
    RasCurrysApi api, RegistrationService registrations, EmailVerification verification, LoginService logins,
    AccountService accounts, PasswordService passwords)
{
    [Function("RasCurrys_Register")]
    [Operation("Register", Access.Public, Input = typeof(RegisterBody), Answer = typeof(RegisteredWire), Status = 201)]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/register")] HttpRequest request, CancellationToken ct) =>
        api.Public<RegisterBody>(request, ct, async body =>
            api.Reply(await registrations.Register(body.ToRegistration(), ct), RegisteredWire.From, 201, "Registered. Please verify your email with the code we have sent."));

    [Function("RasCurrys_VerifyEmail")]
    [Operation("Verify email", Access.Public, Input = typeof(VerifyEmailBody), Answer = typeof(SignedInWire))]
    public Task<IResult> VerifyEmail(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/verify-email")] HttpRequest request, CancellationToken ct) =>
        api.Public<VerifyEmailBody>(request, ct, async body =>
            api.Reply(await verification.Verify(body.Email, body.Otp, Channels.RasCurrys, ct), SignedInWire.From));

    [Function("RasCurrys_Login")]
    [Operation("Login", Access.Public, Input = typeof(LoginBody), Answer = typeof(SignedInWire))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/login")] HttpRequest request, CancellationToken ct) =>
        api.Public<LoginBody>(request, ct, async body =>
            api.Reply(await logins.Login(body.Email, body.Password, body.Otp, Channels.RasCurrys, ct), SignedInWire.From));

    [Function("RasCurrys_AddPhone")]
    [Operation("Add phone", Access.Customer, Input = typeof(AddPhoneBody), Answer = typeof(PhoneWire))]
    public Task<IResult> AddPhone(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/add-phone")] HttpRequest request, CancellationToken ct) =>
        api.Customer<AddPhoneBody>(request, ct, async (caller, body) => api.Reply(
            await accounts.UpdateProfile(caller.AccountId, new ProfileChange { Phone = body.PhoneNumber }, Channels.RasCurrys, ct), PhoneWire.From));

    [Function("RasCurrys_GetCurrentUser")]
    [Operation("Get current user", Access.Customer, Answer = typeof(MeWire))]
    public Task<IResult> Me(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/auth/me")] HttpRequest request, CancellationToken ct) =>
        api.Customer(request, ct, async caller => api.Reply(await accounts.GetReachable(caller.AccountId, ct), MeWire.From));

    [Function("RasCurrys_ForgotPassword")]
    [Operation("Forgot password", Access.Public, Input = typeof(EmailBody), Answer = typeof(EmailSentWire))]
    public Task<IResult> ForgotPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/forgot-password")] HttpRequest request, CancellationToken ct) =>
        api.Public<EmailBody>(request, ct, async body =>
            api.Reply(await passwords.RequestReset(body.Email, Channels.RasCurrys, ct), _ => new EmailSentWire(body.Email, true)));

    [Function("RasCurrys_ResetPassword")]
    [Operation("Reset password", Access.Public, Input = typeof(ResetPasswordBody), Answer = typeof(PasswordResetWire))]
    public Task<IResult> ResetPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/reset-password")] HttpRequest request, CancellationToken ct) =>
        api.Public<ResetPasswordBody>(request, ct, async body => api.Reply(
            await passwords.ResetWithCode(body.Email, body.Otp, body.NewPassword, Channels.RasCurrys, ct), _ => new PasswordResetWire(body.Email, true)));

    [Function("RasCurrys_ResendOtp")]
    [Operation("Resend OTP", Access.Public, Input = typeof(EmailBody), Answer = typeof(EmailSentWire))]
    public Task<IResult> ResendOtp(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/resend-otp")] HttpRequest request, CancellationToken ct) =>
        api.Public<EmailBody>(request, ct, async body =>
            api.Reply(await verification.RequestCode(body.Email, Channels.RasCurrys, ct), _ => new EmailSentWire(body.Email, true)));
}
