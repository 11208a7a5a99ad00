using Azure.Core;
using Azure.Core.Pipeline;

namespace FunctionsCommerce.Azure.Rest;

/// <summary>Leaves long pauses to the caller: by itself the pipeline sits out any Retry-After, an hour too, while the function holds its
/// message. Belongs behind the retries.</summary>
internal sealed class LongPausePolicy : HttpPipelineSynchronousPolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly ResponseClassifier Final = new NotAgain();

    public override void OnReceivedResponse(HttpMessage message)
    {
        if (RetryAfter.In(message.Response.Headers) > Longest)
        {
            message.ResponseClassifier = Final;
        }
    }

    private sealed class NotAgain : ResponseClassifier
    {
        public override bool IsRetriableResponse(HttpMessage message) => false;
    }
}
