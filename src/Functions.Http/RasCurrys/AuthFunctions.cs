using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Authentication Endpoints.</summary>
public sealed class AuthFunctions(
    RasCurrysApi api, RegistrationService registrations, EmailVerification verification, LoginService logins,
    AccountService accounts, PasswordResetTokenService resetTokens, PasswordResetService resets)
{
    [Function("RasCurrys_Register")]
    [Operation("Register", AccessLevel.Public, Input = typeof(RegisterRequest), Answer = typeof(RegisteredResponse), Status = 201)]
    public Task<IResult> Register(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/register")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<RegisterRequest>(request, ct, async body =>
            api.Reply(
                await registrations.RegisterAsync(body.ToRegistration(), ct), RegisteredResponse.From, 201,
                "Registered. Please verify your email with the code we have sent."));

    [Function("RasCurrys_VerifyEmail")]
    [Operation("Verify email", AccessLevel.Public, Input = typeof(VerifyEmailRequest), Answer = typeof(SignedInResponse))]
    public Task<IResult> VerifyEmail(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/verify-email")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<VerifyEmailRequest>(request, ct, async body =>
            api.Reply(await verification.VerifyAsync(body.Email, body.Otp, Channels.RasCurrys, ct), SignedInResponse.From));

    [Function("RasCurrys_Login")]
    [Operation("Login", AccessLevel.Public, Input = typeof(LoginRequest), Answer = typeof(SignedInResponse))]
    public Task<IResult> Login(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/login")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<LoginRequest>(request, ct, async body =>
            api.Reply(await logins.LoginAsync(body.Email, body.Password, body.Otp, Channels.RasCurrys, ct), SignedInResponse.From));

    [Function("RasCurrys_AddPhone")]
    [Operation("Add phone", AccessLevel.Customer, Input = typeof(AddPhoneRequest), Answer = typeof(PhoneResponse))]
    public Task<IResult> AddPhone(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/add-phone")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<AddPhoneRequest>(request, ct, async (caller, body) => api.Reply(
            await accounts.UpdateProfileAsync(caller.AccountId, new ProfileChange { Phone = body.PhoneNumber }, Channels.RasCurrys, ct),
            PhoneResponse.From));

    [Function("RasCurrys_GetCurrentUser")]
    [Operation("Get current user", AccessLevel.Customer, Answer = typeof(MeResponse))]
    public Task<IResult> Me(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RasCurrysApi.Base + "/auth/me")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync(request, ct, async caller => api.Reply(await accounts.GetReachableAsync(caller.AccountId, ct), MeResponse.From));

    [Function("RasCurrys_ForgotPassword")]
    [Operation("Forgot password", AccessLevel.Public, Input = typeof(EmailRequest), Answer = typeof(EmailSentResponse))]
    public Task<IResult> ForgotPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/forgot-password")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<EmailRequest>(request, ct, async body =>
            api.Reply(await resetTokens.RequestAsync(body.Email, Channels.RasCurrys, ct), _ => new EmailSentResponse(body.Email, true)));

    [Function("RasCurrys_ResetPassword")]
    [Operation("Reset password", AccessLevel.Public, Input = typeof(ResetPasswordRequest), Answer = typeof(PasswordResetResponse))]
    public Task<IResult> ResetPassword(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/reset-password")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<ResetPasswordRequest>(request, ct, async body => api.Reply(
            await resets.ResetWithCodeAsync(body.Email, body.Otp, body.NewPassword, Channels.RasCurrys, ct),
            _ => new PasswordResetResponse(body.Email, true)));

    [Function("RasCurrys_ResendOtp")]
    [Operation("Resend OTP", AccessLevel.Public, Input = typeof(EmailRequest), Answer = typeof(EmailSentResponse))]
    public Task<IResult> ResendOtp(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/auth/resend-otp")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<EmailRequest>(request, ct, async body =>
            api.Reply(
                await verification.RequestCodeAsync(body.Email, Channels.RasCurrys, ct), _ => new EmailSentResponse(body.Email, true)));
}
