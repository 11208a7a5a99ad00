using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>The password rule of this API.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PasswordAttribute : RuleAttribute
{
    public override string? Fault(string field, object value)
    {
        List<FieldError> faults = [];
        AccountValidator.Password((string)value, Channels.RocketryBox, faults, field);
        return faults is [var fault, ..] ? fault.Message : null;
    }

    public override void Describe(JsonObject schema) =>
        schema["pattern"] = @"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[@$!%*?&])[A-Za-z\d@$!%*?&]{8,}$";
}

/// <summary>Must be true.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class AcceptedAttribute : RuleAttribute
{
    public override string? Fault(string field, object value) => value is true ? null : $"{field} must be true";

    public override void Describe(JsonObject schema) => schema["const"] = true;
}

internal sealed record LoginRequest([Email] string Email, [Secret] string Password, [Secret, StringLength(20)] string? Otp);

internal sealed record RegisterRequest(
    [StringLength(AccountValidator.MaxNameLength)] string Name,
    [Email] string Email,
    [RegularExpression(RocketryBoxRules.Phone, ErrorMessage = "phone must have 10 digits")] string Phone,
    [Secret, Password] string Password,
    [Secret, MustMatch("Password")] string ConfirmPassword,
    [Accepted] bool AcceptTerms)
{
    public Registration ToRegistration() => new(Name, Email, Password, Phone, Channels.RocketryBox);
}

internal sealed record RefreshRequest([Secret] string RefreshToken);

internal sealed record TokensResponse(string AccessToken, string RefreshToken)
{
    public static TokensResponse From(Tokens tokens) => new(tokens.AccessToken, tokens.RefreshToken!);
}

internal sealed record LoggedInResponse(string AccessToken, string RefreshToken, ProfileResponse User)
{
    public static LoggedInResponse From(LoginResult signedIn, IReadOnlyList<Address> addresses, string currency) =>
        new(signedIn.Tokens.AccessToken, signedIn.Tokens.RefreshToken!, ProfileResponse.From(signedIn.Account, addresses, currency));
}

internal sealed record RegisteredResponse(string Message, ProfileResponse User)
{
    public static RegisteredResponse From(Account account, string currency) =>
        new("Registration successful", ProfileResponse.From(account, [], currency));
}
