using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record DeadLettersQuery(string? Subscription, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

internal sealed record DeadLetterResponse(
    string Subscription, string EventId, string Event, string Reason, int Attempts, DateTimeOffset FailedAt)
{
    public static DeadLetterResponse From(DeadLetteredEvent letter) =>
        new(letter.Subscription, Base36.Encode(letter.EventId), letter.Event, letter.Reason, letter.Attempts, letter.At);
}

internal sealed record DeadLetterListResponse(IEnumerable<DeadLetterResponse> DeadLetters, PaginationResponse Pagination)
{
    public static DeadLetterListResponse From(Paged<DeadLetteredEvent> letters) =>
        new(letters.Items.Select(DeadLetterResponse.From), PaginationResponse.From(letters));
}

internal sealed record RedrivenResponse(int Redriven);
