using AssistantReview;
using Samples;

return await Sample.RunAsync((backend, stop) => new ReviewStory(backend, stop).RunAsync());
