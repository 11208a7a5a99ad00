using System.Text.RegularExpressions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Payments.Saved;

/// <summary>A method as the customer enters it. Numbers are checked and never stored.</summary>
public sealed partial record SavedPaymentMethodDraft
{
    private const int MaxYearsAhead = 20;

    public string? Last4 { get; init; }

    public string? Brand { get; init; }

    public int? ExpiryMonth { get; init; }

    public int? ExpiryYear { get; init; }

    /// <summary>The whole number of a card, where the client has no SDK of the gateway. Never kept.</summary>
    public string? CardNumber { get; init; }

    /// <summary>Never kept.</summary>
    public string? AccountNumber { get; init; }

    public string? IfscCode { get; init; }

    public string? AccountHolderName { get; init; }

    public string? UpiId { get; init; }

    public string? Provider { get; init; }

    /// <summary>The gateway's token, where the client's SDK made one.</summary>
    public string? Token { get; init; }

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(SavedPaymentMethodDraft);

    /// <summary>All that is wrong with it; values are in no fault.</summary>
    public IReadOnlyList<FieldError> Check(SavedPaymentMethodType type, DateTimeOffset now)
    {
        var faults = new List<FieldError>();
        switch (type)
        {
            case SavedPaymentMethodType.Card:
                CheckCard(faults, now);
                break;
            case SavedPaymentMethodType.Bank:
                Need(faults, "accountNumber", AccountNumber, AccountPattern(), "must have 6 to 18 digits");
                Need(faults, "ifscCode", IfscCode, IfscPattern(), "must be an IFSC code, such as HDFC0001234");
                Need(faults, "accountHolderName", AccountHolderName?.Trim(), NamePattern(), "must have 1 to 100 characters and no digits");
                break;
            case SavedPaymentMethodType.Upi:
                Need(faults, "upiId", UpiId, UpiPattern(), "must be a UPI address, such as name@bank");
                break;
        }

        return faults;
    }

    /// <summary>What is kept of it. Only for a draft without faults.</summary>
    /// <param name="seal">Makes a token unreadable.</param>
    public SavedPaymentMethod ToMethod(SavedPaymentMethod method, Func<string, string> seal) => method.MethodType switch
    {
        SavedPaymentMethodType.Card => method with
        {
            Last4 = CardNumber is { } number ? Digits(number)[^4..] : Last4,
            Brand = CardNumber is { } card ? CardBrand.Of(Digits(card)) ?? Brand ?? "card" : Brand,
            ExpiryMonth = ExpiryMonth,
            ExpiryYear = ExpiryYear,
            SealedToken = seal(Token ?? ""),
        },
        SavedPaymentMethodType.Bank => method with
        {
            Last4 = AccountNumber![^4..],
            IfscCode = IfscCode!.ToUpperInvariant(),
            HolderName = AccountHolderName!.Trim(),
            SealedToken = seal(Token ?? ""),
        },
        _ => method with
        {
            UpiId = UpiId,
            Provider = Provider ?? UpiId![(UpiId!.IndexOf('@', StringComparison.Ordinal) + 1)..],
            SealedToken = seal(Token ?? ""),
        },
    };

    private void CheckCard(List<FieldError> faults, DateTimeOffset now)
    {
        if (CardNumber is { } number)
        {
            var digits = Digits(number);
            if (digits.Length is < 12 or > 19 || !digits.All(char.IsAsciiDigit) || !CardBrand.IsLuhn(digits))
            {
                faults.Add(new FieldError("details.number", "number is not a valid card number"));
            }
            else if (Last4 is not null && Last4 != digits[^4..])
            {
                faults.Add(new FieldError("details.last4", "last4 must be the last digits of number"));
            }
        }
        else
        {
            Need(faults, "last4", Last4, Last4Pattern(), "must have 4 digits");
            Need(faults, "brand", Brand, BrandPattern(), "must have 1 to 30 letters");
        }

        var month = ExpiryMonth ?? 0;
        var year = ExpiryYear ?? 0;
        if (month is < 1 or > 12)
        {
            faults.Add(
                new FieldError(
                    "details.expiryMonth", ExpiryMonth is null ? "expiryMonth is required" : "expiryMonth must be between 1 and 12"));
        }

        if (year < 2000 || year > now.Year + MaxYearsAhead)
        {
            faults.Add(
                new FieldError("details.expiryYear", ExpiryYear is null ? "expiryYear is required" : "expiryYear must have four digits"));
        }
        else if (month is >= 1 and <= 12 && new DateTimeOffset(year, month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1) <= now)
        {
            faults.Add(new FieldError("details.expiryMonth", "The card has expired"));
        }
    }

    private static void Need(List<FieldError> faults, string field, string? value, Regex pattern, string must)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            faults.Add(new FieldError("details." + field, $"{field} is required"));
        }
        else if (!pattern.IsMatch(value))
        {
            faults.Add(new FieldError("details." + field, $"{field} {must}"));
        }
    }

    private static string Digits(string number) =>
        number.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    [GeneratedRegex("^[0-9]{4}\\z")]
    private static partial Regex Last4Pattern();

    [GeneratedRegex("^[A-Za-z][A-Za-z ]{0,29}\\z")]
    private static partial Regex BrandPattern();

    [GeneratedRegex("^[0-9]{6,18}\\z")]
    private static partial Regex AccountPattern();

    [GeneratedRegex("^[A-Za-z]{4}0[A-Za-z0-9]{6}\\z")]
    private static partial Regex IfscPattern();

    [GeneratedRegex("^[^0-9]{1,100}\\z")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^[A-Za-z0-9._-]{2,100}@[A-Za-z][A-Za-z0-9.-]{1,63}\\z")]
    private static partial Regex UpiPattern();
}

/// <summary>What a card's number says about it.</summary>
public static class CardBrand
{
    /// <summary>Null when it is none of the usual ones.</summary>
    public static string? Of(string digits) => digits switch
    {
        ['4', ..] => "visa",
        ['5', >= '1' and <= '5', ..] => "mastercard",
        ['2', >= '2' and <= '7', ..] => "mastercard",
        ['3', '4' or '7', ..] => "amex",
        ['6', '0', ..] or ['6', '5', ..] or ['8', '1', ..] or ['8', '2', ..] => "rupay",
        ['3', '0' or '6' or '8', ..] => "diners",
        _ => null,
    };

    /// <summary>The check digit is right.</summary>
    public static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            var counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }

        return sum % 10 == 0;
    }
}
