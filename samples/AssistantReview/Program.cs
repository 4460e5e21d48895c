using AssistantReview;
using Samples;

if (SampleCommand.RefuseArguments(args) is not 0 and var code)
    return code;
return await Sample.RunAsync((backend, stop) => new ReviewStory(backend, stop).RunAsync());
