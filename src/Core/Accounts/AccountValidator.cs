using System.Text.RegularExpressions;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Rules for names, emails, phones and passwords. Faults are collected, so that all are reported at once.</summary>
public static partial class AccountValidator
{
    public const int MaxNameLength = 100;
    public const int MaxEmailLength = EmailAddresses.MaxLength;
    public const int MinPasswordLength = 8;
    public const int MaxPasswordLength = 128;

    /// <summary>How emails are compared: see <see cref="EmailAddresses.Normalize"/>.</summary>
    public static string NormalizeEmail(string email) => EmailAddresses.Normalize(email);

    public static void Name(string name, List<FieldError> faults, string field = "name")
    {
        var trimmed = name.AsSpan().Trim();
        if (VisibleText.IsBlank(name))
        {
            faults.Add(new FieldError(field, "Name is required", Echo(name)));
        }
        else if (trimmed.Length > MaxNameLength)
        {
            faults.Add(new FieldError(field, $"Name must have at most {MaxNameLength} characters", Echo(name)));
        }
        else if (VisibleText.HasControls(name))
        {
            faults.Add(new FieldError(field, "Name must not contain control characters", Echo(name)));
        }
    }

    public static void Email(string email, List<FieldError> faults, string field = "email")
    {
        if (!IsEmail(email))
        {
            faults.Add(new FieldError(field, "Invalid email format", Echo(email)));
        }
    }

    /// <summary>Each API has its own pattern (docs/api).</summary>
    public static void Phone(string phone, string channel, List<FieldError> faults, string field = "phone")
    {
        var (valid, rule) = channel switch
        {
            Channels.RocketryBox => (TenDigits().IsMatch(phone), "Phone must have 10 digits"),
            Channels.RasCurrys => (
                TenDigits().IsMatch(phone) || International().IsMatch(phone), "Phone must have 10 digits, or + and 8 to 15 digits"),
            _ => (AnyPhone().IsMatch(phone), "Phone must have 7 to 15 digits and may start with +"),
        };
        if (!valid)
        {
            faults.Add(new FieldError(field, rule, Echo(phone)));
        }
    }

    /// <summary>Rocketry Box has a pattern (docs/api/rocketry-box.md); elsewhere only the length counts. The password is never
    /// echoed.</summary>
    public static void Password(string password, string channel, List<FieldError> faults, string field = "password")
    {
        if (password.Length < MinPasswordLength)
        {
            faults.Add(new FieldError(field, $"Password must have at least {MinPasswordLength} characters"));
        }
        else if (password.Length > MaxPasswordLength)
        {
            faults.Add(new FieldError(field, $"Password must have at most {MaxPasswordLength} characters"));
        }
        else if (channel == Channels.RocketryBox && !RocketryPassword().IsMatch(password))
        {
            faults.Add(
                new FieldError(
                    field, "Password must have a lower-case and an upper-case letter, a digit and one of @$!%*?&, and nothing else"));
        }
        else if (CommonPasswords.Contains(password))
        {
            faults.Add(new FieldError(field, "This password is too common and easy to guess"));
        }
    }

    /// <summary>See <see cref="EmailAddresses.IsValid"/>.</summary>
    public static bool IsEmail(string text) => EmailAddresses.IsValid(text);

    private static string Echo(string value) => value.Length > MaxEmailLength ? value[..MaxEmailLength] : value;

    [GeneratedRegex(@"^[0-9]{10}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"^\+[0-9]{8,15}\z", RegexOptions.CultureInvariant)]
    private static partial Regex International();

    [GeneratedRegex(@"^\+?[0-9]{7,15}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnyPhone();

    [GeneratedRegex(@"^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])(?=.*[@$!%*?&])[A-Za-z0-9@$!%*?&]{8,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RocketryPassword();
}
