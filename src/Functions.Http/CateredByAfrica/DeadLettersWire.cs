using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record DeadLettersQuery(string? Subscription, [AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20);

internal sealed record DeadLetterWire(string Subscription, string EventId, string Event, string Reason, int Attempts, DateTimeOffset FailedAt)
{
    public static DeadLetterWire From(DeadEvent letter) =>
        new(letter.Subscription, Base36.Encode(letter.EventId), letter.Event, letter.Reason, letter.Attempts, letter.At);
}

internal sealed record DeadLetterListWire(IEnumerable<DeadLetterWire> DeadLetters, PaginationWire Pagination)
{
    public static DeadLetterListWire From(Paged<DeadEvent> letters) => new(letters.Items.Select(DeadLetterWire.From), PaginationWire.From(letters));
}

internal sealed record RedrivenWire(int Redriven);
