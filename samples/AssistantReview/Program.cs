using AssistantReview;
using Samples;

if (SampleCommand.AnswerArguments(args, "An assistant that reviews code, from its creation to its deletion.") is { } code)
    return code;
return await Sample.RunAsync((backend, stop) => new ReviewStory(backend, stop).RunAsync());
